import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { chartOf, eventOf, indexOf, questionOf, sourceOf } from './lookup.ts';
import { relatedFigures } from './lines/relatedFigures.ts';
import { plain, reportOf } from './complete/completeForTests.ts';
import { NO_FILTERS, shownUnder } from './filters.ts';
import { selectedIn } from './selected.ts';

test('the entries of each figure are those that name it, in order, each once', () => {
  const [event] = report.timeline;
  const figures = ['tax-revenue', 'tax-revenue'];
  const twice = event ? [{ ...event, id: 'twice', figures }] : [];
  const timeline = [...report.timeline, ...twice];
  const eventsOf = (id: string) => [...selectedIn({ ...report, timeline }, { kind: 'figure', id }).events];
  for (const { id } of report.figures) {
    const named = timeline.filter((entry) => entry.figures.includes(id));
    expect(eventsOf(id)).toEqual(named.map((entry) => entry.id));
  }
  expect(eventsOf('tax-revenue')).toContain('twice');
});

const provenance = [{ of: 'event', basis: 'external', source: 'almanac' }];
const bakery = reportOf(
  [plain(), plain({ id: 'rolls', supersedes: 'loaves', measure: 'baking', timePeriod: '2020' })],
  {
    sources: [{ id: 'almanac', title: 'Almanac', supports: 'the date' }],
    charts: [{ id: 'bars', kind: 'bars', rows: [{ figure: 'loaves' }] }],
    timeline: [
      { id: 'opening', title: 'Opening', date: '2020', provenance, figures: ['loaves', 'rolls', 'loaves'] },
      { id: 'closing', title: 'Closing', date: '2021', provenance, figures: ['loaves'] },
    ],
    questions: [{ id: 'sum', question: 'How many?', operation: 'sum', of: ['loaves', 'rolls'] }],
  },
);

test('each thing of a report is found by its id', () => {
  expect(sourceOf(bakery, 'almanac').id).toBe('almanac');
  expect(chartOf(bakery, 'bars').id).toBe('bars');
  expect(eventOf(bakery, 'closing').id).toBe('closing');
  expect(questionOf(bakery, 'sum').id).toBe('sum');
  expect(indexOf(bakery)).toBe(indexOf(bakery));
});

test('an id that a report has not is named', () => {
  expect(() => eventOf(bakery, 'wedding')).toThrow('The report has no “wedding”');
});

test('only what is corrected or measured is listed so, and an entry once a figure', () => {
  const { correctedBy } = indexOf(bakery);
  const { measures } = relatedFigures(bakery);
  const eventsOf = (id: string) => [...selectedIn(bakery, { kind: 'figure', id }).events];
  expect([...correctedBy.keys()]).toEqual(['loaves']);
  expect([...measures.keys()]).toEqual(['baking']);
  expect(eventsOf('loaves')).toEqual(['opening', 'closing']);
  expect(eventsOf('rolls')).toEqual(['opening']);
});

test('an entry is shown under its own scope', () => {
  const shown = shownUnder(bakery, { ...NO_FILTERS, scopes: ['publisher'] });
  expect([...shown.events]).toEqual(['opening', 'closing']);
  expect(shownUnder(bakery, { ...NO_FILTERS, scopes: ['nobody'] }).events.size).toBe(0);
});

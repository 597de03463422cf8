import { expect, test } from 'vitest';
import { refusalsIn } from '../reportForTests.ts';

const figure = (id: string) => ({ id, label: id, value: 10, unit: 'GWh', phrase: '10 GWh', paragraph: 1 });
const provenance = [{ of: 'event', basis: 'stated', paragraph: 1 }];
/** A report whose lists hold what they hold once, with what a test puts in their place. */
const report = (more: object = {}) => ({
  title: 'A report',
  origin: { publisher: 'Somebody', language: 'en' },
  figures: [figure('one'), figure('two')],
  headlines: [{ figure: 'one' }, { figure: 'two' }],
  charts: [{ id: 'power', kind: 'bars', rows: [{ figure: 'one' }, { figure: 'two' }] }],
  timeline: [{ id: 'opening', title: 'Opening', date: '2020', provenance }],
  questions: [{ id: 'sum', question: 'In all?', operation: 'sum', of: ['one', 'two'] }],
  ...more,
});
const slide = (more: object) => ({
  slides: [
    { id: 'a', title: 'A', layout: 'ledger' },
    { id: 'b', title: 'B', ...more },
  ],
});

test('what stands once in each of several places is fine', () => {
  const again = { id: 'again', kind: 'bars', rows: [{ figure: 'one' }] };
  expect(refusalsIn(report({ charts: [...report().charts, again] }))).toEqual([]);
});

test.each([
  ['headlines[1].figure', { headlines: [{ figure: 'one' }, { figure: 'one' }] }, 'one'],
  [
    'charts[0].rows[2].figure',
    {
      charts: [
        { id: 'power', kind: 'bars', rows: [{ figure: 'one' }, { figure: 'two' }, { figure: 'one' }] },
      ],
    },
    'one',
  ],
  ['slides[1].figures[1]', slide({ layout: 'pair', figures: ['two', 'two'] }), 'two'],
  ['slides[1].events[1]', slide({ layout: 'moment', events: ['opening', 'opening'] }), 'opening'],
  ['slides[1].questions[1]', slide({ layout: 'limits', questions: ['sum', 'sum'] }), 'sum'],
])('at %s, what stands there already is refused: drawn twice, it would pass for two', (path, more, id) => {
  expect(refusalsIn(report(more))).toEqual([{ path, refusal: { reason: 'named-twice', id } }]);
});

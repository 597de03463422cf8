import fc from 'fast-check';
import ICAL from 'ical.js';
import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { parsePeriod } from '@/period/edtf.ts';
import type { Period } from '@/period/period.ts';
import type { Report } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import { figureOf } from '@/report/lookup.ts';
import { everyReport, madeText, requestFor } from '../requestForTests.ts';
import { makeCalendar } from './calendar.ts';
import { knownDays } from './knownDay.ts';

function events(text: string) {
  const parsed: unknown[] = ICAL.parse(text);
  return new ICAL.Component(parsed).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const periodOf = (edtf: string): Period => {
  const parsed = parsePeriod(edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.period;
};

test.each([
  '2021',
  '2021-02',
  '2021-02-25~',
  '2021-02-25?',
  '/2021-02-25',
  '2021-02-25/',
  '[2021-02-25..2021-03-09]',
  '2016/2020',
  '2021-35',
  '-0044-03-15',
])('%s names no day that a calendar could have', (edtf) => {
  expect(knownDays({ date: periodOf(edtf) })).toBeNull();
});

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  test('the bundled report has the one entry whose day is known, a whole day, with how it is known', async () => {
    const request = await requestFor(report, language);
    const [event, ...others] = events(await madeText(makeCalendar, request));
    expect(others).toEqual([]);
    expect(event?.uid).toBe(`conference@${report.id}`);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2021-02-25');
    expect(event?.endDate.toString()).toBe('2021-02-26');
    expect(event?.summary).toBe(report.timeline.find(({ id }) => id === 'conference')?.title[language]);
    const { basis, status } = request.m.statement;
    for (const fact of [basis.external, basis.stated, status.reported, report.origin.attribution[language]]) {
      expect(event?.description).toContain(fact);
    }
  });

  test.each([...everyReport])('the entries of %s that name figures say them whole', async (_, example) => {
    const request = await requestFor(example, language);
    const text = await madeText(makeCalendar, request);
    for (const event of events(text)) {
      const entry = example.timeline.find(({ id }) => event.uid === `${id}@${example.id}`);
      expect(entry).toBeDefined();
      for (const id of entry?.figures ?? []) {
        const said = statementOf(example, figureOf(example, id), language, request.m);
        expect(event.description).toContain(said.sentence);
      }
    }
    expect(events(text)).toHaveLength(example.timeline.filter((event) => knownDays(event)).length);
  });
});

test('an interval of two days lasts until the end of the second; what lies ahead is tentative and says so', async () => {
  const changed: Report = {
    ...report,
    timeline: report.timeline.slice(0, 1).map((event) => ({
      ...event,
      date: periodOf('2027-02-28/2027-03-01'),
      obsStatus: 'planned',
    })),
  };
  const text = await madeText(makeCalendar, await requestFor(changed, 'en'));
  const [event] = events(text);
  expect(event?.startDate.toString()).toBe('2027-02-28');
  expect(event?.endDate.toString()).toBe('2027-03-02');
  expect(event?.summary).toMatch(/^planned: /);
  expect(text).toContain('STATUS:TENTATIVE');
});

test('any title comes back as it was, in lines of at most 75 bytes', async () => {
  const [entry] = report.timeline.filter((event) => knownDays(event));
  if (!entry) throw new Error('No entry with a day');
  const title = fc
    .tuple(
      fc.constantFrom('=1', '\\n', ';', ',', '"', 'BEGIN:VEVENT\n', 'א', '👩‍🌾', '</script>'),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    .map((parts) => parts.join('').replaceAll(/[{}]/g, ''));
  await fc.assert(
    fc.asyncProperty(title, async (words) => {
      const named = { ...entry, title: { en: words, zh: words, ours: [] } };
      const text = await madeText(makeCalendar, await requestFor({ ...report, timeline: [named] }, 'en'));
      expect(events(text).map(({ summary }) => summary)).toEqual([words]);
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});

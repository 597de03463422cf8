import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import bundled from '../report.json?raw';
import { parseReport } from '../parse.ts';
import type { Report } from '../model.ts';
import { reportField } from './reportField.ts';
import { textField } from './textField.ts';

const examples = join(import.meta.dirname, '../examples');

function read(text: string): Report {
  const parsed = parseReport(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.report;
}
const figure = { id: 'loaves', label: 'loaves', value: 1200, unit: 'items', phrase: '1,200', paragraph: 1 };
const reportOf = (figures: readonly object[], more: object = {}) =>
  read(
    JSON.stringify({ title: 'A report', origin: { publisher: 'Bakery', language: 'en' }, figures, ...more }),
  );
const again = (report: Report) => read(JSON.stringify(reportField(report)));

const files = readdirSync(examples).filter((file) => file.endsWith('.json'));
test.each([
  ['the bundled report', bundled],
  ...files.map((file) => [file, readFileSync(join(examples, file), 'utf8')]),
])('%s, written and read again, is the same report', (_, text) => {
  const report = read(text);
  expect(again(report)).toEqual(report);
});

test.each<[string, object]>([
  ['a range without one end', { value: { lower: 5, upper: 9, open: 'upper' }, phrase: 'the lot' }],
  ['a range without the other', { value: { lower: 5, upper: 9, open: 'lower' }, phrase: 'the lot' }],
  ['a range without both', { value: { lower: 5, upper: 9, open: 'both' }, phrase: 'the lot' }],
  ['a number that is exact whatever its phrase says', { phrase: 'the lot', comparator: null }],
  ['decimals without a scale', { phrase: 'the lot', comparator: null, decimals: 2 }],
  ['a scale without decimals', { phrase: 'the lot', comparator: null, unitMult: 3 }],
  ['the printed qualifier in every language', { phrase: 'over 1,200', qualifier: { en: 'over', zh: '逾' } }],
  ['a period in words', { timePeriod: { label: 'last year' } }],
  ['an amount beside', { beside: { value: [3, 4], unit: 'tonnes', comparator: '~' } }],
  [
    'the same in another document',
    {
      alsoStated: [
        { value: 1000, phrase: 'more than 1,000', paragraph: 0 },
        { value: 1200, phrase: '1,200', paragraph: 2, document: 'letter' },
      ],
    },
  ],
  ['a figure of another document', { document: 'letter' }],
])('%s is read again as it was', (_, more) => {
  const report = reportOf([{ ...figure, ...more }], {
    documents: [{ id: 'letter', publisher: 'Regulator', language: 'en', paragraphs: 9 }],
  });
  expect(again(report)).toEqual(report);
});

test('only what says something is written', () => {
  const goats = { id: 'goats', kind: 'count', name: 'goats', pattern: { en: '{n} goats' } };
  const folk = { ...goats, id: 'people', name: 'folk' };
  const rate = { ...figure, id: 'price', unit: 'USD/kWh', phrase: 'the lot', comparator: null };
  const report = reportOf([figure, rate], {
    units: [goats, folk],
    timeline: [{ id: 'a', title: 'a', date: null, provenance: [{ of: 'event', basis: 'stated' }] }],
  });
  const written: unknown = JSON.parse(JSON.stringify(reportField(report)));
  expect(written).toMatchObject({
    format: 2,
    title: 'A report',
    units: [
      { id: 'goats', kind: 'count', name: 'goats', one: 'goats', whole: true },
      { id: 'people', name: 'folk' },
    ],
    documents: [],
    timeline: [{ id: 'a', date: null }],
  });
  expect(written).toHaveProperty('origin', {
    publisher: 'Bakery',
    language: 'en',
    kind: { en: 'report', zh: '报告' },
    title: { en: 'Bakery, report', zh: 'Bakery，报告' },
    attribution: { en: 'as stated by Bakery', zh: '据Bakery陈述' },
    unknown: [],
  });
  expect(written).toHaveProperty(['figures', 0], {
    ...figure,
    short: 'loaves',
    comparator: null,
    obsStatus: 'reported',
    scope: 'publisher',
    topics: [],
    alsoStated: [],
    decimals: 0,
    unitMult: 0,
  });
});

test('a text is one string in the report’s own language, or one a language that it has', () => {
  const both = { en: 'Funds', zh: '资金', ours: [] };
  expect(textField({ ...both, shownIn: { en: 'own', zh: 'own' } })).toBe('Funds');
  expect(textField(both)).toEqual({ en: 'Funds', zh: '资金' });
  expect(textField({ ...both, ours: ['zh'] })).toEqual({ en: 'Funds', zh: '资金', ours: ['zh'] });
  const french = { en: 'Fonds', zh: 'Fonds', ours: [], shownIn: { en: 'fr', zh: 'fr' } };
  expect(textField(french)).toEqual({ fr: 'Fonds' });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import type { Language } from '@/i18n/languages.ts';
import { plain, reportOf } from '../complete/completeForTests.ts';
import type { Report } from '../model.ts';
import { parseReport } from '../parse.ts';
import { itemText } from './line.ts';
import { linesOf } from './linesForTests.ts';

function example(name: string): Report {
  const text = readFileSync(join(import.meta.dirname, '../examples', `${name}.json`), 'utf8');
  const parsed = parseReport(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.report;
}

test('the lines stand in reading order, each with its term', () => {
  expect(Object.entries(linesOf(example('money'), 'gifts'))).toEqual([
    ['status', 'Status: reported'],
    ['qualifier', 'Qualifier: over | The true number is higher; how much is not stated.'],
    ['unit', 'Unit: money, currency not stated'],
    ['period', 'Period: period not stated'],
    ['scope', 'Who: Harbour Fund'],
    ['phrase', 'Printed phrase: phrase:over 200 million@en — as stated by Harbour Fund'],
    ['source', 'Source: Harbour Fund, example, paragraph 2'],
  ]);
});

describe('a line leads to what it names, quotes what is printed, and is marked where it is in another language:', () => {
  test.each<[report: string, figure: string, kind: string, line: string, language?: Language]>([
    ['restated', 'delays', 'corrects', 'Corrects: struck:12→figure delays-old phrase:12@en, paragraph 2'],
    ['restated', 'delays-old', 'correctedBy', 'Corrected: 11→figure delays phrase:11@en, paragraph 3'],
    [
      'restated',
      'passengers',
      'alsoStated',
      'Also stated: nearly 40,000 people phrase:nearly 40,000@en, title',
    ],
    [
      'restated',
      'accidents',
      'source',
      '出处: 铁路监管局，年度表，第4段 | 并非出自本报告的原文，而是另一份文件。',
      'zh',
    ],
    ['restated', 'accidents', 'ours', '译文: 此处中文为我们的译文。', 'zh'],
    [
      'parts',
      'books',
      'parts',
      'Parts: for children→figure children-books: →figure children-books500 books→figure children-books | ' +
        'for adults→figure other-books: →figure other-books700 books→figure other-books | The parts add up to it.',
    ],
    [
      'parts',
      'children-books',
      'partOf',
      'Part of: books bought→figure books: →figure books1,200 books→figure books',
    ],
    [
      'changes',
      'growth',
      'change',
      'Change: against 2020 | from 200 GWh→figure sold-2020 | to 214 GWh→figure sold-2021 | It works out from these two figures.',
    ],
    ['changes', 'solar', 'change', 'Change: against 2018'],
    [
      'money',
      'grant',
      'beside',
      'Printed beside: about US$765 million — as the source prints it, not converted by us',
    ],
    ['outlook', 'hungry', 'status', '状态: 估计（联盟） | 是估计，不是统计。', 'zh'],
    ['words', 'rank', 'among', 'Among: museums of the islands'],
    [
      'words',
      'rank',
      'qualifier',
      'Qualifier: words, no number | No number is printed, and none is made up.',
    ],
    ['chinese', 'canals', 'scope', 'Who: 青山县水利局@zh'],
    ['chinese', 'canals', 'phrase', 'Printed phrase: phrase:11亿余元@zh — as stated by 青山县水利局'],
    ['chinese', 'canals', 'source', 'Source: 青山县水利局@zh, 通报@zh, paragraph 1'],
    [
      'ranges',
      'efficacy',
      'qualifier',
      'Qualifier: a number with its interval, as printed | The ends are those of the printed 95% confidence interval.',
    ],
    ['ranges', 'efficacy', 'whole', 'Share of: participants'],
    [
      'ranges',
      'warming',
      'qualifier',
      'Qualifier: a number with its interval, as printed | The margin is printed with the number.',
    ],
    ['periods', 'fiscal', 'period', 'Period: fiscal year 2021 | 2021'],
  ])('%s: %s, %s', (name, figure, kind, line, language = 'en') => {
    expect(linesOf(example(name), figure, language)[kind]).toBe(line);
  });
});

test('a measure leads to each of its other periods', () => {
  const { measure } = linesOf(example('series'), 'passes-2021');
  expect(measure).toContain('2018→figure passes-2018: →figure passes-20189 sites→figure passes-2018');
  expect(measure).not.toContain('passes-2021');
});

test('what a figure does not carry has no line', () => {
  expect(Object.keys(linesOf(example('words'), 'rank'))).not.toContain('unit');
  expect(Object.keys(linesOf(reportOf([plain()]), 'loaves'))).toEqual([
    'status',
    'qualifier',
    'unit',
    'period',
    'scope',
    'phrase',
    'source',
  ]);
});

describe('of what a share is', () => {
  const share = (more: object) =>
    linesOf(reportOf([plain({ phrase: 'the lot', comparator: null, ...more })]), 'loaves')['whole'];
  test('is said to be missing of a percentage, and of no change or other number', () => {
    expect(share({ unit: 'percent' })).toBe(`Share of: ${allMessages.en.details.wholeNotStated}`);
    expect(share({ unit: 'permille' })).toBe(`Share of: ${allMessages.en.details.wholeNotStated}`);
    expect(share({ unit: 'percent', change: { base: '2020' } })).toBeUndefined();
    expect(share({ unit: 'percentage-points' })).toBeUndefined();
    expect(share({})).toBeUndefined();
    expect(share({ whole: 'all loaves' })).toBe('Share of: all loaves');
  });

  test('is told in per cent only where that is a short number', () => {
    const says = (count: number, of: number) =>
      linesOf(reportOf([plain({ value: { count, of }, phrase: 'some' })]), 'loaves')['qualifier'];
    expect(says(1, 8)).toBe('Qualifier: exact as printed | That is 12.5%.');
    expect(says(1, 3)).toBe('Qualifier: exact as printed');
    expect(says(1, 16)).toBe('Qualifier: exact as printed');
  });
});

describe('topics', () => {
  const topics = [
    { id: 'bread', label: 'bread' },
    { id: 'cake', label: 'cake' },
  ];
  const line = (own: readonly string[], more: object = {}) =>
    linesOf(reportOf([plain({ topics: own })], { topics, topicsAssignedBy: 'source', ...more }), 'loaves')[
      'topics'
    ];
  test('are named, or said to be all together; and whose they are where the source has not said', () => {
    const { allTogether, assignedByUs } = allMessages.en.figures;
    expect(line([])).toBeUndefined();
    expect(line(['cake'])).toBe('Topic: cake');
    expect(line(['bread', 'cake'])).toBe(`Topic: ${allTogether}`);
    expect(line(['bread', 'cake'], { topics: [...topics, { id: 'tea', label: 'tea' }] })).toBe(
      'Topic: bread | cake',
    );
    expect(line(['bread'], { topics: topics.slice(0, 1) })).toBe('Topic: bread');
    expect(line(['cake'], { topicsAssignedBy: 'us' })).toBe(`Topic: cake | ${assignedByUs}`);
    expect(line(['cake'], { names: { topics: 'Dough' } })).toBe('Dough: cake');
  });
});

test('a period with an entry of the timeline leads to it', () => {
  const event = { id: 'opening', title: 'Opening', provenance: [{ of: 'event', basis: 'stated' }] };
  const timePeriod = { label: 'the first year', period: '2020', event: 'opening' };
  const report = reportOf([plain({ timePeriod })], { timeline: [{ ...event, date: '2020-03' }] });
  const { period, dates } = linesOf(report, 'loaves');
  expect(period).toBe('Period: the first year');
  expect(dates).toBe(`${allMessages.en.details.terms.dates}: March 2020→event opening`);
});

test('a note is a line of its own; a unit’s note stands beside its name, and once', () => {
  const goats = {
    id: 'goats',
    kind: 'count',
    name: 'goats',
    pattern: { en: '{n} goats' },
    note: 'sheep too',
  };
  const figure = plain({ unit: 'goats', phrase: 'the lot', comparator: null, note: 'By hand.' });
  expect(linesOf(reportOf([figure], { units: [goats] }), 'loaves')).toMatchObject({
    unit: 'Unit: goats — sheep too',
    note: `${allMessages.en.details.terms.note}: By hand.`,
  });
  const named = { ...goats, name: 'goats, sheep too' };
  expect(linesOf(reportOf([figure], { units: [named] }), 'loaves')['unit']).toBe('Unit: goats, sheep too');
});

test('as one string, only a phrase is in quotation marks', () => {
  const stretch = { lang: null, to: null };
  const item = [
    { ...stretch, text: 'nearly 40', look: 'phrase' },
    { ...stretch, text: ', title', look: 'plain' },
  ] as const;
  expect(itemText(item)).toBe('“nearly 40”, title');
});

import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { read, type CellObject, type WorkBook } from 'xlsx';
import { chartOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import type { Request } from '../export.ts';
import { everyReport, madeBytes, requestFor } from '../requestForTests.ts';
import { makeXlsx } from './xlsx.ts';

const bookOf = async (request: Request): Promise<WorkBook> =>
  read(await madeBytes(makeXlsx, request), { type: 'array', cellNF: true, cellText: true });

/** The cells of a sheet's column under a heading, by the figures' ids. */
function column(book: WorkBook, heading: string, sheetIndex = 0): ReadonlyMap<string, CellObject> {
  const sheet: Readonly<Record<string, CellObject | undefined>> =
    book.Sheets[book.SheetNames[sheetIndex] ?? ''] ?? {};
  const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
  const letters = (wanted: string) =>
    cells.find(([at, cell]) => /^[A-Z]+1$/.test(at) && cell?.v === wanted)?.[0].replace(/\d+$/, '');
  const [ids, asked] = [letters('id'), letters(heading)];
  return new Map(
    cells.flatMap(([at, cell]) => {
      const row = at.replace(/^[A-Z]+/, '');
      if (cell === undefined || row === '1' || at !== `${asked}${row}`) return [];
      return [[String(sheet[`${ids}${row}`]?.v), cell]];
    }),
  );
}

const shown = (cell: CellObject | undefined) => ({ holds: cell?.v, shows: cell?.w, type: cell?.t });

test('a cell shows its number with qualifier and status as printed, and holds the plain value', async () => {
  const numbers = column(await bookOf(await requestFor(report, 'en')), 'Number');
  expect(shown(numbers.get('people-benefited'))).toEqual({
    holds: 40_000,
    shows: 'more than 40,000',
    type: 'n',
  });
  expect(shown(numbers.get('industrial-output'))).toEqual({
    holds: 4_950_000_000,
    shows: 'expected 4.95 billion',
    type: 'n',
  });
  expect(shown(numbers.get('tax-revenue'))).toMatchObject({
    holds: 225_000_000,
    shows: 'expected 225 million',
  });
  expect(shown(numbers.get('project-effort'))).toMatchObject({ holds: 3, shows: '3' });
});

test('in Chinese the number is written out, as a format has no 万', async () => {
  const numbers = column(await bookOf(await requestFor(report, 'zh')), '数值');
  expect(shown(numbers.get('people-benefited'))).toMatchObject({ holds: 40_000, shows: '超过40,000' });
  expect(shown(numbers.get('industrial-output'))).toMatchObject({
    holds: 4_950_000_000,
    shows: '预计4,950,000,000',
  });
});

test('the sum without a currency shows none in any cell, and says that none is stated', async () => {
  const book = await bookOf(await requestFor(report, 'en'));
  expect(shown(column(book, 'Number').get('poverty-alleviation-funds'))).toMatchObject({
    holds: 200_000_000,
    shows: 'over 200 million',
  });
  expect(column(book, 'Unit').get('poverty-alleviation-funds')?.v).toContain('currency not stated');
  expect(column(book, 'unitCode').get('poverty-alleviation-funds')).toBeUndefined();
});

test.each([
  ['bounds', 'pipe', 'en', 52.8, '52.80'],
  ['bounds', 'doses', 'en', 1_300_000, 'up to 1.3 million'],
  ['bounds', 'members', 'en', 60, 'nearly 60'],
  ['bounds', 'loss', 'en', -6_900_000, 'a loss of 6.9 million'],
  ['changes', 'losses', 'en', -1.5, '−1.5'],
  ['changes', 'growth', 'en', 7, '7.0'],
  ['units', 'generated', 'en', 92_502_000, '92.502 million'],
  ['units', 'delivered', 'en', 86_413_500, '86,413,500'],
  ['outlook', 'cut', 'en', 50, 'target at least 50'],
  ['outlook', 'hungry', 'en', 45_000_000, 'estimated 45 million'],
  ['chinese', 'canals', 'zh', 1_100_000_000, '1,100,000,000余'],
] as const)('%s: %s in %s holds %s and shows %s', async (name, id, language, holds, shows) => {
  const example = everyReport.get(name);
  if (!example) throw new Error(`No example ${name}`);
  const book = await bookOf(await requestFor(example, language));
  expect(shown(column(book, language === 'en' ? 'Number' : '数值').get(id))).toEqual({
    holds,
    shows,
    type: 'n',
  });
});

test('what is no single number has none in its cell', async () => {
  for (const [name, id] of [
    ['ranges', 'follow-up'],
    ['shares', 'online'],
    ['words', 'rank'],
  ] as const) {
    const example = everyReport.get(name);
    if (!example) throw new Error(`No example ${name}`);
    expect(column(await bookOf(await requestFor(example, 'en')), 'Number').get(id)).toBeUndefined();
  }
});

test('a whole report has sheets for figures, timeline and sources; a chart its figures alone, and their sources', async () => {
  const whole = await bookOf(await requestFor(report, 'en'));
  expect(whole.SheetNames).toEqual(['Figures', 'Timeline', 'Sources']);
  expect(column(whole, 'Entry', 1).size).toBe(report.timeline.length);
  const chart = chartOf(report, 'expected-money');
  const part = await bookOf(await requestFor(report, 'zh', { kind: 'chart', chart }));
  expect(part.SheetNames).toEqual(['数字', '来源']);
  expect([...column(part, '数值').keys()]).toEqual(['industrial-output', 'tax-revenue']);
});

test('any label and any qualifier come back unharmed, as text and never as a formula', async () => {
  const [figure, ...others] = report.figures;
  if (!figure) throw new Error('The report has no figure');
  const start = fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '"',
    ']]>',
    '</script>',
    'א',
    '👩‍🌾',
    '_x000D_',
    '',
  );
  const text = fc
    .tuple(start, fc.string({ unit: 'grapheme', maxLength: 20 }))
    .map((parts) => `${parts.join('')}.`);
  await fc.assert(
    fc.asyncProperty(text, text, async (label, qualifier) => {
      const both = (words: string) => ({ en: words, zh: words, ours: [] });
      const changed: Report = {
        ...report,
        figures: [{ ...figure, label: both(label), comparator: '>', qualifier: both(qualifier) }, ...others],
      };
      const request = await requestFor(changed, 'en');
      const book = await bookOf(request);
      const cell = column(book, 'Figure').get(figure.id);
      expect(cell?.v).toBe(label);
      expect(cell?.t).toBe('s');
      expect(cell?.f).toBeUndefined();
      expect(column(book, 'Qualifier').get(figure.id)?.v).toBe(qualifier);
    }),
    { numRuns: 30 },
  );
});

test('every part of the package is well-formed XML that another reader takes', async () => {
  const files = unzipSync(await madeBytes(makeXlsx, await requestFor(report, 'en')));
  expect(Object.keys(files)).toContain('xl/styles.xml');
  for (const bytes of Object.values(files)) {
    expect(strFromU8(bytes)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n<\w/);
  }
});

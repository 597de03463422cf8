import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import type { CellType } from './column.ts';
import { csvText } from './csvText.ts';
import type { Table } from './tables.ts';

/** A table of columns that hold this. */
const table = (rows: readonly (readonly string[])[], type: CellType = 'number'): Table => ({
  headings: (rows[0] ?? []).map(() => ({ name: 'a', type, title: null })),
  rows,
});

const parsed = (csv: string) => parse<string[]>(csv, { skipEmptyLines: 'greedy' }).data;

/** What a spreadsheet reads as the beginning of a formula. */
const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const HOSTILE = [
  '"quoted", and more',
  'two\nlines',
  '👩‍🌾 emoji',
  'עברית',
  ']]>',
  '</script><script>alert(1)</script>',
  "'apostrophe",
];

test('whatever the cells hold, as many come back, each as it was or with one apostrophe before it', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(...HOSTILE),
    fc.tuple(fc.constantFrom(...STARTS), fc.string()).map(([start, rest]) => `${start}${rest}`),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (given) => {
      const back = parse<string[]>(csvText(['a', 'b', 'c'], table(given))).data.slice(1, -1);
      expect(back.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
        given.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
      );
      for (const text of back.flat()) {
        if (!/^-\d+(\.\d+)?$/.test(text)) expect(STARTS).not.toContain(text[0]);
      }
    }),
  );
});

test('a plain negative number stays a number; the same sign before anything else does not start a formula', () => {
  expect(parsed(csvText(['n'], table([['-1.50'], ['-2+3'], ['-cmd']]))).slice(1)).toEqual([
    ['-1.50'],
    ["'-2+3"],
    ["'-cmd"],
  ]);
});

test('lines end as RFC 4180 has it, and quotes are doubled', () => {
  expect(csvText(['a', 'b'], table([['x "y"', 'z']]))).toBe('a,b\r\n"x ""y""",z\r\n');
});

test('words stand in quotes, and numbers don’t: what is printed "7.0%" is words', () => {
  const headings = [
    { name: 'phrase', type: 'string', title: null },
    { name: 'lower', type: 'number', title: null },
  ] as const;
  const csv = csvText(['Printed phrase', 'lower'], { headings, rows: [['7.0%', '7.0']] });
  expect(csv).toBe('"Printed phrase",lower\r\n"7.0%",7.0\r\n');
});

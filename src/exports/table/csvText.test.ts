import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from './csvText.ts';

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
      const back = parse<string[]>(csvText(['a', 'b', 'c'], { rows: given })).data.slice(1, -1);
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
  expect(parsed(csvText(['n'], { rows: [['-1.50'], ['-2+3'], ['-cmd']] })).slice(1)).toEqual([
    ['-1.50'],
    ["'-2+3"],
    ["'-cmd"],
  ]);
});

test('lines end as RFC 4180 has it, and quotes are doubled', () => {
  expect(csvText(['a', 'b'], { rows: [['x "y"', 'z']] })).toBe('a,b\r\n"x ""y""",z\r\n');
});

import { printedNumber } from '@/quantity/quantity.ts';
import * as fc from 'fast-check';
import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { statementOf } from '@/report/statement.ts';
import { cellText, COLUMNS, nextSorting, searchRows, sortRows, type Row, type Sorting } from './tableRows.ts';

const rowsIn = (language: 'en' | 'zh'): Row[] =>
  report.figures.map((figure) => ({
    figure,
    said: statementOf(report, figure, language, allMessages[language]),
  }));
const rows = rowsIn('en');
const ids = (list: readonly Row[]) => list.map(({ figure }) => figure.id);

const anyRows = fc.subarray(rows).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
const anySorting = fc.record<Sorting>({
  column: fc.constantFrom(...COLUMNS),
  direction: fc.constantFrom('ascending', 'descending'),
});

describe('searching', () => {
  test('finds every figure by any part of any of its cells, in any letter case', () => {
    const anyPiece = fc
      .tuple(fc.constantFrom(...rows), fc.constantFrom(...COLUMNS), fc.nat(), fc.integer({ min: 1, max: 8 }))
      .map(([row, column, at, length]) => {
        const text = cellText(row, column);
        return { row, piece: text.slice(at % text.length).slice(0, length) };
      });
    fc.assert(
      fc.property(anyPiece, ({ row, piece }) => {
        expect(searchRows(rows, piece.toUpperCase(), 'en')).toContain(row);
        expect(searchRows(rows, ` ${piece.toLowerCase()} `, 'en')).toContain(row);
      }),
    );
  });

  test('keeps order, invents nothing, and more words never find more', () => {
    const words = fc.constantFrom('expected', 'people', 'more', '3', 'paragraph', 'RMB', 'xyz', 'plan');
    fc.assert(
      fc.property(anyRows, fc.array(words), words, (some, query, more) => {
        const found = searchRows(some, query.join(' '), 'en');
        expect(found).toEqual(some.filter((row) => found.includes(row)));
        for (const row of searchRows(some, [...query, more].join(' '), 'en')) expect(found).toContain(row);
      }),
    );
  });

  test('takes full-width letters and digits for what they are, and an empty query for all', () => {
    expect(ids(searchRows(rows, 'ｍｏｒｅ　４０，０００', 'en'))).toEqual(['people-benefited']);
    expect(ids(searchRows(rowsIn('zh'), '货币未注明', 'zh'))).toEqual(['poverty-alleviation-funds']);
    expect(searchRows(rows, '  ', 'en')).toEqual(rows);
    expect(searchRows(rows, 'nothing of the kind', 'en')).toEqual([]);
  });
});

describe('sorting', () => {
  test('loses and invents no row, and leaves its input alone', () => {
    fc.assert(
      fc.property(anyRows, fc.option(anySorting), (some, sorting) => {
        const before = [...some];
        expect(ids(sortRows(some, sorting, 'en')).toSorted()).toEqual(ids(some).toSorted());
        expect(some).toEqual(before);
      }),
    );
  });

  test('keeps rows that are equal in the order they had', () => {
    const byPrintedText = COLUMNS.filter((column) => column !== 'value');
    fc.assert(
      fc.property(anyRows, anySorting, (some, sorting) => {
        fc.pre(byPrintedText.some((column) => column === sorting.column));
        const sorted = sortRows(some, sorting, 'en');
        for (const text of new Set(some.map((row) => cellText(row, sorting.column)))) {
          const same = (row: Row) => cellText(row, sorting.column) === text;
          expect(ids(sorted.filter(same))).toEqual(ids(some.filter(same)));
        }
      }),
    );
  });

  test('by value orders the printed numbers within each unit only, either way', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = sortRows(rows, { column: 'value', direction }, 'en');
      const units = sorted.map(({ figure }) => figure.unitMeasure);
      const blocks = units.filter((unit, index) => unit !== units[index - 1]);
      expect(blocks).toHaveLength(new Set(units).size);
      const people = sorted
        .filter(({ figure }) => figure.unitMeasure === 'people')
        .map(({ figure }) => printedNumber(figure.value));
      expect(people).toEqual(direction === 'ascending' ? [3000, 40_000] : [40_000, 3000]);
    }
  });

  test('without a wish the report’s own order stands', () => {
    expect(sortRows(rows, null, 'en')).toEqual(rows);
  });
});

test('a column’s head goes from ascending to descending to the report’s order; another column starts anew', () => {
  const first = nextSorting(null, 'status');
  expect(first).toEqual({ column: 'status', direction: 'ascending' });
  const second = nextSorting(first, 'status');
  expect(second).toEqual({ column: 'status', direction: 'descending' });
  expect(nextSorting(second, 'status')).toBeNull();
  expect(nextSorting(second, 'scope')).toEqual({ column: 'scope', direction: 'ascending' });
});

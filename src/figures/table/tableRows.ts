import { printedNumber } from '@/quantity/quantity.ts';
import type { Figure } from '@/report/model.ts';
import type { Statement } from '@/report/statement.ts';

/** A figure and its words, as a row of the table. */
export interface Row {
  readonly figure: Figure;
  readonly said: Statement;
}

export const COLUMNS = ['figure', 'value', 'status', 'scope', 'period', 'phrase', 'paragraph'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** The text of a cell, as it is shown and searched. */
export function cellText({ said }: Row, column: Column): string {
  switch (column) {
    case 'figure':
      return said.label;
    case 'value':
      return said.quantity;
    case 'status':
      return said.status;
    case 'scope':
      return said.scope;
    case 'period':
      return said.period;
    case 'phrase':
      return said.phrase;
    case 'paragraph':
      return said.paragraph;
  }
}

/** The rows with every word of the query in one of their cells; letter case and width don't matter. */
export function searchRows(rows: readonly Row[], query: string, locale: string): Row[] {
  const normal = (text: string) => text.normalize('NFKC').toLocaleLowerCase(locale);
  const words = normal(query).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = normal(COLUMNS.map((column) => cellText(row, column)).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** The rows in the order asked for; equal ones stay in the report's order. Values are ordered within their unit only. */
export function sortRows(rows: readonly Row[], sorting: Sorting | null, locale: string): Row[] {
  if (!sorting) return [...rows];
  const { column, direction } = sorting;
  const sign = direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((a, b) => {
    if (column === 'value') {
      const unit = collator.compare(a.said.unit, b.said.unit);
      return unit === 0 ? sign * byPrinted(a.figure, b.figure) : unit;
    }
    return sign * collator.compare(cellText(a, column), cellText(b, column));
  });
}

/** The sorting after a press on a column's head: ascending, descending, then the report's own order again. */
export function nextSorting(sorting: Sorting | null, column: Column): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** What has no number stands last. */
function byPrinted(a: Figure, b: Figure): number {
  const [x, y] = [printedNumber(a.value) ?? Infinity, printedNumber(b.value) ?? Infinity];
  return x === y ? 0 : x - y;
}

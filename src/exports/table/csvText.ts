import { unparse } from 'papaparse';
import type { Table } from './tables.ts';

/**
 * What a spreadsheet could take for the beginning of a formula (OWASP, CSV injection), full-width signs too; a plain negative
 * number is none.
 */
const FORMULA = /^[=+@\t\r\n＝＋－＠]|^-(?!\d+(\.\d+)?$)/;

/**
 * A table as RFC 4180 has it, without a byte order mark; a cell that could start a formula has an apostrophe before it. Words stand in
 * quotes and numbers don't, so that a program that heeds quotes takes a printed "7.0%" for words, as it stands there.
 */
export function csvText(headings: readonly string[], { headings: columns, rows }: Table): string {
  return (
    unparse(
      [headings, ...rows].map((row) => [...row]),
      {
        escapeFormulae: FORMULA,
        newline: '\r\n',
        quotes: columns.map(({ type }) => type === 'string'),
      },
    ) + '\r\n'
  );
}

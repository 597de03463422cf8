import { unparse } from 'papaparse';
import type { Table } from './tables.ts';

/**
 * What a spreadsheet could take for the beginning of a formula (OWASP, CSV injection), full-width signs too; a plain negative
 * number is none.
 */
const FORMULA = /^[=+@\t\r\n＝＋－＠]|^-(?!\d+(\.\d+)?$)/;

/** A table as RFC 4180 has it, without a byte order mark; a cell that could start a formula has an apostrophe before it. */
export function csvText(headings: readonly string[], { rows }: Pick<Table, 'rows'>): string {
  return (
    unparse(
      [headings, ...rows].map((row) => [...row]),
      { escapeFormulae: FORMULA, newline: '\r\n' },
    ) + '\r\n'
  );
}

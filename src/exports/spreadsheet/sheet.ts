import { breathe } from '../breathe.ts';
import { columnWidths, rowHeight } from './sizes.ts';
import { HEADING, PLAIN, type Styles } from './styles.ts';
import { xmlText } from './xml.ts';

/** A cell: a text, never a formula; a number, with the format that shows it; a truth value; or nothing. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string; readonly format: string | null }
  | { readonly kind: 'truth'; readonly holds: boolean }
  | null;

/** A sheet: its first row stands still. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** More characters a cell can't hold (Excel's limit); what is longer ends with an ellipsis. */
const MOST = 32_767;

/** A sheet as SpreadsheetML; number formats are noted in `styles`. */
export async function sheetXml(
  { headings, rows }: Sheet,
  styles: Styles,
  signal: AbortSignal,
): Promise<string> {
  const heads = headings.map(textCell);
  const widths = await columnWidths([heads, ...rows], signal);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const first = rowXml(heads, 0, styles, HEADING, widths);
  const others = await breathe(rows, signal, (row, index) => rowXml(row, index + 1, styles, PLAIN, widths));
  return [
    `<worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${first}${others.join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}

export const textCell = (text: string): Cell => (text === '' ? null : { kind: 'text', text });

function rowXml(
  cells: readonly Cell[],
  row: number,
  styles: Styles,
  style: number,
  widths: readonly number[],
): string {
  const all = cells.map((cell, column) => {
    if (cell === null) return '';
    const at = `r="${columnName(column)}${row + 1}"`;
    switch (cell.kind) {
      case 'text':
        return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text)}</t></is></c>`;
      case 'number':
        return `<c ${at} s="${cell.format === null ? style : styles.of(cell.format)}"><v>${cell.digits}</v></c>`;
      case 'truth':
        return `<c ${at} s="${style}" t="b"><v>${cell.holds ? 1 : 0}</v></c>`;
    }
  });
  const height = rowHeight(cells, widths);
  const high = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${high}>${all.join('')}</row>`;
}

/** What looks like one of SpreadsheetML's own escapes (`_x000D_`) is escaped itself (ECMA-376, 22.9.2.19). */
function cellText(text: string): string {
  const short = text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return xmlText(short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** "A" to "Z", "AA", …: a column's letters, counted from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

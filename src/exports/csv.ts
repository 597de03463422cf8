import type { Make } from './export.ts';
import { headingOf } from './table/column.ts';
import { csvText } from './table/csvText.ts';
import { figuresTable } from './table/tables.ts';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A row a figure: first in words, then in the codes of the schema. */
export const makeCsv: Make = async (request, signal) => {
  const table = await figuresTable(request, signal);
  const headings = table.headings.map((heading) => headingOf(heading, request.words));
  return BYTE_ORDER_MARK + csvText(headings, table);
};

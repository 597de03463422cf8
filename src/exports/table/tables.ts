import { breathe } from '../breathe.ts';
import type { Request } from '../export.ts';
import { subjectFigures } from '../subjectFigures.ts';
import type { Column, Heading } from './column.ts';
import { EVENT_COLUMNS } from './eventColumns.ts';
import { FIGURE_COLUMNS, figureRow } from './figureColumns.ts';
import { SOURCE_COLUMNS, sourceRows } from './sourceColumns.ts';

/** A table: its headings, and the plain texts of its cells, row by row. */
export interface Table {
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly string[])[];
}

async function table<Item, Row>(
  columns: readonly Column<Row>[],
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  signal: AbortSignal,
): Promise<Table> {
  const rows = await breathe(items, signal, (item) => {
    const row = rowOf(item);
    return columns.map(({ text }) => text(row));
  });
  return { headings: columns, rows };
}

/** The figures of the request's subject, a row each. */
export const figuresTable = (request: Request, signal: AbortSignal): Promise<Table> =>
  table(FIGURE_COLUMNS, subjectFigures(request), (figure) => figureRow(request, figure), signal);

/** The report's timeline, a row an entry. */
export const timelineTable = (request: Request, signal: AbortSignal): Promise<Table> =>
  table(EVENT_COLUMNS, request.report.timeline, (event) => ({ request, event }), signal);

/** What the figures and dates come from, a row each. */
export const sourcesTable = (request: Request, signal: AbortSignal): Promise<Table> =>
  table(SOURCE_COLUMNS, sourceRows(request), (row) => row, signal);

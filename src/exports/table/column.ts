import type { ExportWords } from '@/i18n/exportWords.ts';

/** What a cell holds, as Frictionless Table Schema names it. */
export type CellType = 'string' | 'number' | 'integer' | 'boolean';

/**
 * What stands above a column of a table that is taken away. `title` names it for a reader, in the words of a language, where it holds words; what
 * holds codes and plain numbers is named as in the report's schema, in every language.
 */
export interface Heading {
  readonly name: string;
  readonly type: CellType;
  readonly title: keyof ExportWords['columns'] | null;
}

/** A column, and how its cells are made of a row. */
export interface Column<Row> extends Heading {
  /** The cell as plain text: a number with a point and no grouping, "true" or "false", empty where there is nothing. */
  readonly text: (row: Row) => string;
}

/** A column of words, under its readable title. */
export const words = <Row>(title: keyof ExportWords['columns'], text: (row: Row) => string): Column<Row> => ({
  name: title,
  type: 'string',
  title,
  text,
});

/** A column of codes or plain numbers, under its name in the schema. */
export const coded = <Row>(
  name: string,
  type: CellType,
  text: (row: Row) => string | number | boolean | null,
): Column<Row> => ({ name, type, title: null, text: (row) => String(text(row) ?? '') });

/** What stands above a column. */
export const headingOf = ({ name, title }: Heading, { columns }: ExportWords): string =>
  title === null ? name : columns[title];

import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { makeCsv } from '@/exports/csv.ts';
import { madeBytes, madeText, requestFor } from '@/exports/requestForTests.ts';
import { FIGURE_COLUMNS } from '@/exports/table/figureColumns.ts';
import { makeXlsx } from '@/exports/spreadsheet/xlsx.ts';
import { inEachLanguage } from './inEachLanguage.ts';
import { hasOffice, openOffice } from './openOffice.ts';

const FEW = ['bundled en', 'bundled zh', 'bounds en', 'chinese zh'];

const opened = inEachLanguage(FEW);

/** Every sheet as comma-separated text in UTF-8, its cells as they are shown. */
const SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1';
/** Comma-separated text in UTF-8, what stands in quotes as text: LibreOffice offers that when it opens one. */
const AS_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true';

type Cells = readonly (readonly string[])[];

const cellsOf = (csv: string): Cells =>
  parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

/** What a spreadsheet holds for a cell of a column: words as they are written, a number or a truth as one. */
function held(text: string, column: number): unknown {
  const type = FIGURE_COLUMNS[column]?.type;
  if (type === 'string' || text === '') return text;
  return type === 'boolean' ? text === 'true' : Number(text);
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  const office = openOffice();
  afterAll(office.close);
  const csvs = new Map<string, string>();
  const books = new Map<string, Uint8Array>();
  const sheetsOf = (name: string) => read(books.get(`${name}.xlsx`), { type: 'array' });
  let shownSheet: (name: string) => Buffer;
  let bookOf: (name: string) => Buffer;

  beforeAll(async () => {
    for (const [name, report, language] of opened) {
      const request = await requestFor(report, language);
      csvs.set(`${name}.csv`, await madeText(makeCsv, request));
      books.set(`${name}.xlsx`, await madeBytes(makeXlsx, request));
    }
    shownSheet = office.convert(books, SHOWN);
    bookOf = office.convert(csvs, 'xlsx', [AS_CSV]);
  }, 600_000);

  test.each(opened)('shows every sheet of the workbook of %s as another reader does', (name) => {
    const book = sheetsOf(name);
    for (const sheet of book.SheetNames) {
      const shown = cellsOf(shownSheet(`${name}-${sheet}.csv`).toString('utf8'));
      const cells = book.Sheets[sheet];
      const expected = cells
        ? utils.sheet_to_json<string[]>(cells, { header: 1, raw: false, defval: '' })
        : [];
      expect(shown).toEqual(expected);
    }
  });

  test.each(opened)(
    'reads the figures of %s from their CSV, numbers as numbers and words as they are written',
    (name) => {
      const book = read(bookOf(`${name}.xlsx`), { type: 'buffer' });
      const cells = book.Sheets[book.SheetNames[0] ?? ''];
      const seen = cells ? utils.sheet_to_json<unknown[]>(cells, { header: 1, raw: true, defval: '' }) : [];
      const [headings = [], ...rows] = cellsOf(csvs.get(`${name}.csv`) ?? '');
      expect(seen).toEqual([headings, ...rows.map((row) => row.map(held))]);
    },
  );
});

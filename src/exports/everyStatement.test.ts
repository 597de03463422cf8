import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { statementOf } from '@/report/words/statement.ts';
import { makeBibtex } from './citation/bibtex.ts';
import { makeCsl } from './citation/csl.ts';
import { makeCitation } from './citation/plain.ts';
import { makeRis } from './citation/ris.ts';
import { makeCsv } from './csv.ts';
import { makeDataPackage } from './dataPackage/dataPackage.ts';
import { everyReport, madeBytes, madeText, requestFor } from './requestForTests.ts';
import { makeXlsx } from './spreadsheet/xlsx.ts';
import { printedDecimals } from './table/numbers.ts';

/** A file's rows by the figures' ids, each as one text of all its cells. */
type Rows = ReadonlyMap<string, Readonly<Record<string, string>>>;

const byId = (rows: readonly Record<string, string>[]): Rows =>
  new Map(rows.map((row) => [row['id'] ?? '', row]));

const csvRows = (csv: string) =>
  byId(
    parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data,
  );

function xlsxRows(bytes: Uint8Array): Rows {
  const book = read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return byId(sheet ? utils.sheet_to_json<Record<string, string>>(sheet, { raw: false, defval: '' }) : []);
}

const packageRows = (bytes: Uint8Array) =>
  csvRows(strFromU8(unzipSync(bytes)['figures.csv'] ?? new Uint8Array()));

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  test.each([...everyReport])(
    'each table of %s has every figure with its qualifier, status, unit, precision and source',
    async (_, report) => {
      const request = await requestFor(report, language);
      const { m } = request;
      const tables = [
        csvRows(await madeText(makeCsv, request)),
        xlsxRows(await madeBytes(makeXlsx, request)),
        packageRows(await madeBytes(makeDataPackage, request)),
      ];
      for (const rows of tables) {
        expect(rows.size).toBe(report.figures.length);
        for (const figure of report.figures) {
          const said = statementOf(report, figure, language, m);
          const row = rows.get(figure.id);
          const cells = Object.values(row ?? {});
          const facts = [
            said.label,
            said.quantity,
            said.qualifier,
            said.status,
            said.scope,
            said.period,
            said.phrase,
            said.source,
            said.attribution,
            ...(said.whole === null ? [] : [said.whole]),
          ];
          for (const fact of facts) {
            expect(
              cells.some((cell) => cell.replace(/^'/, '') === fact),
              `${figure.id}: ${fact}`,
            ).toBe(true);
          }
          if (figure.value.form !== 'words') expect(cells.join('\n')).toContain(said.unit);
          expect(row?.['comparator']).toBe(figure.comparator ?? '');
          expect(row?.['obsStatus']).toBe(figure.obsStatus);
          expect(row?.['unitMeasure']).toBe(figure.unitMeasure);
          expect(row?.['decimals']).toBe(String(printedDecimals(figure) ?? ''));
          expect(row?.['unitMult']).toBe(String(figure.printing.scale ?? ''));
          expect(row?.['paragraph']).toBe(String(figure.paragraph));
        }
      }
    },
  );

  test.each([...everyReport])(
    'each citation of each figure of %s says the figure whole',
    async (_, report) => {
      for (const figure of report.figures) {
        const request = await requestFor(report, language, { kind: 'figure', figure });
        const said = statementOf(report, figure, language, request.m);
        const facts = [
          said.sentence,
          said.attribution,
          said.phrase,
          said.paragraph,
          said.status,
          said.qualifier,
        ];
        for (const make of [makeCitation, makeBibtex, makeRis, makeCsl]) {
          // BibTeX writes signs of TeX behind a backslash, and JSON quotes.
          const text = (await madeText(make, request)).replaceAll(/\\([%$&#_{}"])/g, '$1');
          for (const fact of facts) expect(text).toContain(fact);
        }
      }
    },
  );
});

import { zip } from '../zip.ts';
import { sheetXml, type Sheet } from './sheet.ts';
import { Styles } from './styles.ts';
import { xmlFile, xmlText } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as SpreadsheetML (ECMA-376, transitional) in its package. `title` stands in its properties. Each sheet's name must be
 * a valid one: no more than 31 characters, none of `[]:*?/\`.
 */
export async function workbook(
  sheets: readonly Sheet[],
  { title, made }: { readonly title: string; readonly made: Date },
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const styles = new Styles();
  const files = new Map<string, string>();
  const add = (path: string, root: string) => files.set(path, xmlFile(root));
  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'], ['core', 'docProps/core.xml']));
  add('docProps/core.xml', properties(title, made));
  add('xl/workbook.xml', book(sheets));
  add(
    'xl/_rels/workbook.xml.rels',
    relations(...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), [
      'styles',
      'styles.xml',
    ]),
  );
  for (const [index, sheet] of sheets.entries()) {
    add(`xl/worksheets/sheet${index + 1}.xml`, await sheetXml(sheet, styles, signal));
  }
  add('xl/styles.xml', styles.xml());
  return zip(files, made, signal);
}

function contentTypes(sheets: number): string {
  const parts = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
  ];
  const overrides = parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(...targets: readonly (readonly [type: string, path: string])[]): string {
  const all = targets.map(([type, path], index) => {
    const kind = type === 'core' ? `${RELATIONS}/metadata/core-properties` : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${path}"/>`;
  });
  return `<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;
}

function book(sheets: readonly Sheet[]): string {
  const all = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.join('')}</sheets></workbook>`;
}

function properties(title: string, made: Date): string {
  const day = made.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<cp:coreProperties xmlns:cp="${RELATIONS}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created></cp:coreProperties>`;
}

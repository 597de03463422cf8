import { strFromU8, unzipSync } from 'fflate';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** For tests: reads an XML part with a parser that is not ours; throws where it is not well-formed. */
function parsed(xml: string, path: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`${path}: ${error.textContent}`);
  return document;
}

const textsIn = (root: Document | Element, namespace: string, name: string): string[] =>
  [...root.getElementsByTagNameNS(namespace, name)].map(({ textContent }) => textContent);

/** A chart of a file, as far as tests look at it. */
export interface OpenedChart {
  readonly document: Document;
  readonly categories: readonly string[];
  /** Of the last series. */
  readonly values: readonly number[];
  /** The cells of its workbook by name, texts and numbers as they stand. */
  readonly cells: ReadonlyMap<string, string>;
}

/** For tests: a PowerPoint file, taken apart. */
export interface OpenedPptx {
  readonly files: readonly string[];
  /** A part as it is written. */
  readonly xml: (path: string) => string;
  /** A part as it is read; throws where it is not well-formed. */
  readonly part: (path: string) => Document;
  readonly slidePaths: readonly string[];
  /** The paragraphs of each slide, in its order. */
  readonly slides: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly charts: readonly OpenedChart[];
  /** Targets of relationships that are not in the file. */
  readonly missing: readonly string[];
}

/** For tests: takes a PowerPoint file apart and reads its slides, notes and charts. Needs a DOM. */
export function openPptx(file: Uint8Array): OpenedPptx {
  const packed = unzipSync(file);
  const files = Object.keys(packed);
  const xml = (path: string) => strFromU8(packed[path] ?? new Uint8Array());
  const read = new Map<string, Document>();
  const part = (path: string) => {
    const document = read.get(path) ?? parsed(xml(path), path);
    read.set(path, document);
    return document;
  };
  const numbered = (is: RegExp) =>
    files.filter((path) => is.test(path)).toSorted((a, b) => numberIn(a) - numberIn(b));
  const slidePaths = numbered(/^ppt\/slides\/slide\d+\.xml$/);
  const books = numbered(/^ppt\/embeddings\/.*\.xlsx$/);
  return {
    files,
    xml,
    part,
    slidePaths,
    slides: slidePaths.map((path) => paragraphsIn(part(path))),
    notes: numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((path) => paragraphsIn(part(path))),
    charts: numbered(/^ppt\/charts\/chart\d+\.xml$/).map((path, i) =>
      openChart(part(path), packed[books[i] ?? ''] ?? new Uint8Array()),
    ),
    missing: numbered(/\.rels$/).flatMap((path) =>
      targetsOf(path, xml(path)).filter((target) => !files.includes(target)),
    ),
  };
}

const openChart = (document: Document, book: Uint8Array): OpenedChart => ({
  document,
  categories: [...document.getElementsByTagNameNS(CHART, 'cat')]
    .slice(-1)
    .flatMap((one) => textsIn(one, CHART, 'v')),
  values: [...document.getElementsByTagNameNS(CHART, 'val')]
    .slice(-1)
    .flatMap((one) => textsIn(one, CHART, 'v').map(Number)),
  cells: cellsOf(book),
});

const numberIn = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);

const paragraphsIn = (document: Document): string[] =>
  [...document.getElementsByTagNameNS(DRAWING, 'p')]
    .map((paragraph) => textsIn(paragraph, DRAWING, 't').join(''))
    .filter((text) => text !== '');

function cellsOf(book: Uint8Array): ReadonlyMap<string, string> {
  const files = unzipSync(book);
  const part = (path: string) => parsed(strFromU8(files[path] ?? new Uint8Array()), path);
  const strings = [...part('xl/sharedStrings.xml').getElementsByTagNameNS(SHEET, 'si')].map(
    ({ textContent }) => textContent,
  );
  const cells = [...part('xl/worksheets/sheet1.xml').getElementsByTagNameNS(SHEET, 'c')];
  return new Map(
    cells.map((cell) => {
      const value = textsIn(cell, SHEET, 'v').join('');
      return [
        cell.getAttribute('r') ?? '',
        cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value,
      ];
    }),
  );
}

function targetsOf(path: string, xml: string): string[] {
  const base = new URL(path.replace('_rels/', '').replace(/\.rels$/, ''), 'file:///');
  return [...xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)]
    .filter(([tag]) => !tag.includes('TargetMode="External"'))
    .map(([, target = '']) => new URL(target, base).pathname.slice(1));
}

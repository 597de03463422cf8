import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, type Unzipped } from 'fflate';
import type { Language } from '@/i18n/languages.ts';
import { FACES } from './palette.ts';
import type { PptxSlide } from '../charts/chartItem.ts';
import type { Marks } from './marks.ts';
import { patchChart } from './patchChart.ts';
import { patchNotes } from './patchNotes.ts';
import { patchSlide } from './patchSlide.ts';
import { patchWorkbook } from './patchWorkbook.ts';

/** Language tags as PowerPoint knows them. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };

const CONTENT_TYPES = '[Content_Types].xml';
const PRESENTATION = 'ppt/presentation.xml';

/** pptxgenjs names the master of notes after the slides; the schema has it before them (ECMA-376, 19.2.1.26). */
const inSchemasOrder = (xml: string): string =>
  xml.replace(
    /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s,
    (_, slides: string, notes: string) => notes + slides,
  );

/** pptxgenjs names the type of parts that it does not write. */
const withoutMissing = (types: string, parts: Unzipped): string =>
  types.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) =>
    path in parts ? override : '',
  );

const numberIn = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);

/** Puts a written file right, part by part, with a breath now and then. */
export async function patchFile(
  file: Uint8Array,
  deck: { readonly slides: readonly PptxSlide[]; readonly marks: Marks; readonly language: Language },
  breathe: () => Promise<void>,
): Promise<Uint8Array> {
  // What pptxgenjs writes is not compressed, so this takes no time.
  const parts = unzipSync(file);
  const charts = inOrder(parts, /^ppt\/charts\/chart\d+\.xml$/);
  const books = inOrder(parts, /^ppt\/embeddings\/.*\.xlsx$/);
  const patched = new Map<string, Uint8Array>();
  for (const [path, part] of Object.entries(parts)) {
    patched.set(path, patchPart(path, part));
    await breathe();
  }
  return zipped(patched, breathe);

  function patchPart(path: string, part: Uint8Array): Uint8Array {
    const chart = deck.marks.charts[charts.indexOf(path)];
    const book = deck.marks.charts[books.indexOf(path)];
    if (book) return patchWorkbook(part, book);
    if (!path.endsWith('.xml')) return part;
    if (path === CONTENT_TYPES) return strToU8(withoutMissing(strFromU8(part), parts));
    if (path === PRESENTATION) return strToU8(inSchemasOrder(strFromU8(part)));
    const xml = inLanguage(strFromU8(part), TAGS[deck.language]);
    if (chart) return strToU8(patchChart(xml, chart));
    const slide = deck.slides[numberIn(path) - 1];
    if (slide && path.startsWith('ppt/notesSlides/')) return strToU8(patchNotes(xml, slide.notes));
    if (slide && /^ppt\/slides\/slide\d+\.xml$/.test(path))
      return strToU8(patchSlide(xml, slide, deck.marks));
    return strToU8(xml);
  }
}

const inOrder = (parts: Unzipped, is: RegExp): string[] =>
  Object.keys(parts)
    .filter((path) => is.test(path))
    .toSorted((a, b) => numberIn(a) - numberIn(b));

/** Texts in the language of the deck, its Chinese characters in a Chinese font. */
function inLanguage(xml: string, tag: string): string {
  const faces = Object.values(FACES).reduce(
    (all, { latin, eastAsian }) =>
      all.replaceAll(`<a:ea typeface="${latin}"`, `<a:ea typeface="${eastAsian}"`),
    xml,
  );
  return faces.replaceAll('lang="en-US"', `lang="${tag}"`);
}

/** Packs parts, one after another on this thread: a page's policy may allow no workers from text. */
async function zipped(
  parts: ReadonlyMap<string, Uint8Array>,
  breathe: () => Promise<void>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const file = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, part] of parts) {
    const entry = new ZipDeflate(path, { level: 6 });
    file.add(entry);
    entry.push(part, true);
    await breathe();
  }
  file.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

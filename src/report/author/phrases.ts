import { readPhrase, readQuantities } from '@/quantity/phrase/read.ts';
import type { ReadQuantity } from '@/quantity/phrase/readQuantity.ts';
import { phraseLanguageOf } from '../complete/readPrinted.ts';
import { documentOf } from '../lookup.ts';
import type { Comparator, Value } from '@/quantity/quantity.ts';
import type { Report } from '../model.ts';
import { placeIn } from './sourceText.ts';

/** A printed phrase of a report, and what the report says that it says. */
export interface StatedPhrase {
  readonly figure: string;
  readonly path: readonly PropertyKey[];
  readonly phrase: string;
  readonly paragraph: number;
  readonly document: string;
  readonly value: Value;
  readonly comparator: Comparator | null;
  /** What was read of it; null where it can't be. */
  readonly read: ReadQuantity | null;
}

/** Every printed phrase of a report: each figure's own, and those of the places where the same thing is stated again. */
export function phrasesOf(report: Report): StatedPhrase[] {
  return report.figures.flatMap((figure, i) => [
    statedPhrase(report, figure.id, ['figures', i], figure),
    ...figure.alsoStated.map((other, j) =>
      statedPhrase(report, figure.id, ['figures', i, 'alsoStated', j], other),
    ),
  ]);
}

function statedPhrase(
  report: Report,
  figure: string,
  path: readonly PropertyKey[],
  said: Pick<StatedPhrase, 'phrase' | 'paragraph' | 'document' | 'value' | 'comparator'>,
): StatedPhrase {
  const { phrase, paragraph, document, value, comparator } = said;
  const language = phraseLanguageOf(documentOf(report, document).language);
  const read = language === null ? null : readPhrase(phrase, language);
  return { figure, path, phrase, paragraph, document, value, comparator, read };
}

/** The texts of a report's documents in paragraphs, the title first, by the document's id. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

/** What came of looking a phrase up: the text was not given, has no such paragraph, prints it elsewhere or nowhere, or does so there. */
export type Lookup =
  | { readonly kind: 'no-text' | 'nowhere' }
  /** It is there; whether the text around it says that it is by how much something rose or fell. */
  | { readonly kind: 'found'; readonly change: ReadQuantity['change'] }
  /** It is printed there but for its capitals, so. */
  | { readonly kind: 'in-capitals'; readonly printed: string }
  | { readonly kind: 'no-paragraph'; readonly paragraphs: number }
  | { readonly kind: 'elsewhere'; readonly paragraph: number }
  /** It is there, but the text goes on around it: "more than" before a phrase that begins with the number. */
  | { readonly kind: 'cut-off'; readonly whole: string };

/** Looks a phrase up in its paragraph of its document. */
export function lookUp(report: Report, stated: StatedPhrase, texts: SourceTexts): Lookup {
  const paragraphs = texts.get(stated.document);
  if (paragraphs === undefined) return { kind: 'no-text' };
  const text = paragraphs[stated.paragraph];
  const place = text === undefined ? null : placeIn(text, stated.phrase);
  if (text !== undefined && place !== null) {
    return around(text, place, stated, documentOf(report, stated.document).language);
  }
  const printed = text === undefined ? null : placeIn(text, stated.phrase, 'any capitals');
  if (text !== undefined && printed !== null) {
    return { kind: 'in-capitals', printed: text.slice(printed.start, printed.end).replace(/\s+/g, ' ') };
  }
  const elsewhere = paragraphs.findIndex((one) => placeIn(one, stated.phrase) !== null);
  if (elsewhere !== -1) return { kind: 'elsewhere', paragraph: elsewhere };
  return text === undefined
    ? { kind: 'no-paragraph', paragraphs: paragraphs.length - 1 }
    : { kind: 'nowhere' };
}

/** How far around a phrase the words that bound its number may stand. */
const REACH = 100;

/** What the text around a phrase makes of its number: whether words bound it that the phrase leaves out, or say that it is a change. */
function around(
  text: string,
  place: { readonly start: number; readonly end: number },
  { read }: StatedPhrase,
  tag: string,
): Lookup {
  const language = phraseLanguageOf(tag);
  if (read === null || language === null) return { kind: 'found', change: null };
  const from = Math.max(0, place.start - REACH);
  const near = text.slice(from, place.end + REACH);
  const one = readQuantities(near, language).find(
    ({ numStart, numEnd }) => from + numStart < place.end && place.start < from + numEnd,
  );
  return one?.comparator && one.comparator !== read.comparator
    ? { kind: 'cut-off', whole: near.slice(one.start, one.end) }
    : { kind: 'found', change: one?.change ?? null };
}

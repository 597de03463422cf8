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
  | { readonly kind: 'no-text' | 'found' | 'nowhere' }
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
    const whole = qualifiedAround(text, place, stated, documentOf(report, stated.document).language);
    return whole === null ? { kind: 'found' } : { kind: 'cut-off', whole };
  }
  const elsewhere = paragraphs.findIndex((one) => placeIn(one, stated.phrase) !== null);
  if (elsewhere !== -1) return { kind: 'elsewhere', paragraph: elsewhere };
  return text === undefined
    ? { kind: 'no-paragraph', paragraphs: paragraphs.length - 1 }
    : { kind: 'nowhere' };
}

/** How far around a phrase the words that bound its number may stand. */
const REACH = 100;

/** The words that the text prints with the phrase's number where these bound it and the phrase does not; null where none do. */
function qualifiedAround(
  text: string,
  place: { readonly start: number; readonly end: number },
  { read }: StatedPhrase,
  tag: string,
): string | null {
  const language = phraseLanguageOf(tag);
  if (read === null || language === null) return null;
  const from = Math.max(0, place.start - REACH);
  const near = text.slice(from, place.end + REACH);
  const around = readQuantities(near, language).find(
    ({ numStart, numEnd }) => from + numStart < place.end && place.start < from + numEnd,
  );
  if (!around?.comparator || around.comparator === read.comparator) return null;
  return near.slice(around.start, around.end);
}

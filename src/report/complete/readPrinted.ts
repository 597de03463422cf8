import { perLanguage } from '@/i18n/languages.ts';
import type { Printing } from '@/quantity/numberText.ts';
import { readAmount, type ReadAmount } from '@/quantity/phrase/read.ts';
import type { PhraseLanguage } from '@/quantity/phrase/readQuantity.ts';
import { boundSaid, isAmountBelow, isInHundredths } from '@/quantity/phrase/saidOf.ts';
import type { Comparator, Value } from '@/quantity/quantity.ts';
import type { Figure, Report } from '../model.ts';
import type { Text } from '../schema/text.ts';

/** What a printed phrase says of its number, beside the value. */
export interface Printed {
  readonly comparator: Comparator | null;
  readonly fromBelow: boolean;
  /** The printed qualifier in the language of the phrase; empty in the others, which use their own word. */
  readonly qualifier: Text | null;
  /** Whether the qualifier bounds an amount that the report has as a number below zero: beside a minus it would be untrue. */
  readonly isOfAmount: boolean;
  readonly printing: Printing;
  /** What was read; null where the phrase could not be read, or is in a language that is not read here. */
  readonly read: ReadAmount | null;
}

/** The language that phrases of a document are read in, by its tag (BCP 47); null where it is none that is read here. */
export function phraseLanguageOf(tag: string): PhraseLanguage | null {
  const language = tag.toLowerCase().split('-')[0];
  return language === 'en' || language === 'zh' ? language : null;
}

/** Many more than there are ways to say "more than". */
const MOST_QUALIFIERS = 1000;

const qualifiers = new Map<string, Text>();

/** A printed qualifier as a text. Each is made once. */
function qualifierIn(language: PhraseLanguage, qualifier: string): Text {
  const key = `${language} ${qualifier}`;
  const known = qualifiers.get(key);
  if (known !== undefined) return known;
  if (qualifiers.size >= MOST_QUALIFIERS) qualifiers.clear();
  const text: Text = { ...perLanguage((id) => (id === language ? qualifier : '')), ours: [] };
  qualifiers.set(key, text);
  return text;
}

/** Reads a printed phrase in the language of its document (BCP 47). */
export function readPrinted(entry: { readonly phrase: string; readonly value: Value }, tag: string): Printed {
  const language = phraseLanguageOf(tag);
  const read = language === null ? null : readAmount(entry.phrase, language);
  if (read === null) {
    return {
      comparator: null,
      fromBelow: false,
      qualifier: null,
      isOfAmount: false,
      printing: { quantum: null, scale: null },
      read,
    };
  }
  const { approximation, qualifier } = read;
  const { value } = entry;
  return {
    comparator: boundSaid(read, value),
    fromBelow: approximation === 'below',
    qualifier: qualifier === null || language === null ? null : qualifierIn(language, qualifier),
    isOfAmount: isAmountBelow(read, value),
    printing: printingOf(read, isInHundredths(read, value)),
    read,
  };
}

/** How the number is printed: its last digit, its scale, and the last digit of the ends around it. */
function printingOf(read: ReadAmount, inHundredths: boolean): Printing {
  const { decimals, unitMult } = read;
  if (inHundredths) return { quantum: -2 - decimals, scale: 0 };
  const printing = { quantum: decimals === 0 ? null : unitMult - decimals, scale: unitMult };
  if (read.form !== 'interval' || read.endDecimals === 0) return printing;
  return { ...printing, ends: unitMult - read.endDecimals };
}

/** What was read of the phrases of figures whose file says itself what bounds the number; all other figures say what was read. */
export type Readings = ReadonlyMap<Figure, Printed>;

const kept = new WeakMap<Report, Readings>();

/** Keeps what was read when a report was completed: to read it again takes as long as all else together. */
export function keepReadings<Completed extends Report>(report: Completed, readings: Readings): Completed {
  kept.set(report, readings);
  return report;
}

/** The readings of a completed report. */
export const readingsOf = (report: Report): Readings => kept.get(report) ?? new Map();

import { perLanguage } from '@/i18n/languages.ts';
import type { Printing } from '@/quantity/numberText.ts';
import { readPhrase } from '@/quantity/phrase/read.ts';
import type { PhraseLanguage, ReadQuantity } from '@/quantity/phrase/readQuantity.ts';
import type { Comparator } from '@/quantity/quantity.ts';
import type { Figure } from '../model.ts';
import type { Text } from '../schema/text.ts';

/** What a printed phrase says of its number, beside the value. */
export interface Printed {
  readonly comparator: Comparator | null;
  readonly fromBelow: boolean;
  /** The printed qualifier in the language of the phrase; empty in the others, which use their own word. */
  readonly qualifier: Text | null;
  readonly printing: Printing;
  /** What was read; null where the phrase could not be read, or is in a language that is not read here. */
  readonly read: ReadQuantity | null;
}

const isReadable = (language: string): language is PhraseLanguage => language === 'en' || language === 'zh';

/** Reads a printed phrase in the language of its document (BCP 47). */
export function readPrinted(entry: { readonly phrase: string }, tag: string): Printed {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const read = isReadable(language) ? readPhrase(entry.phrase, language) : null;
  if (read === null) {
    return {
      comparator: null,
      fromBelow: false,
      qualifier: null,
      printing: { quantum: null, scale: null },
      read,
    };
  }
  const { comparator, approximation, qualifier, decimals, unitMult } = read;
  return {
    comparator,
    fromBelow: approximation === 'below',
    qualifier:
      qualifier === null ? null : { ...perLanguage((id) => (id === language ? qualifier : '')), ours: [] },
    printing: { quantum: decimals === 0 ? null : unitMult - decimals, scale: unitMult },
    read,
  };
}

const readings = new WeakMap<Figure, Printed>();

/** Keeps what was read of a figure's phrase when it was completed: to read it again takes as long as all else together. */
export function keepReading(figure: Figure, printed: Printed): Figure {
  readings.set(figure, printed);
  return figure;
}

/** What a figure's phrase says, read once; `tag` is the language of its document. */
export const readingOf = (figure: Figure, tag: string): Printed =>
  readings.get(figure) ?? readPrinted(figure, tag);

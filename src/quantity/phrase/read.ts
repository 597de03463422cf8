import { changesIn } from './change.ts';
import { readEnglish } from './en/reader.ts';
import { periodsAround } from './period.ts';
import { plainText } from './plainText.ts';
import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';
import { sentencesOf } from './sentence.ts';
import { statusesIn, type StatusAt } from './status.ts';
import { readChinese } from './zh/reader.ts';

/** Every quantity that a text prints, in order. Days, years, ordinals and numbers in names are none. */
export function readQuantities(text: string, language: PhraseLanguage): ReadQuantity[] {
  const plain = plainText(text);
  const quantities = language === 'en' ? readEnglish(plain) : readChinese(plain);
  const sentences = sentencesOf(plain, quantities);
  const changeOf = changesIn(plain, language);
  const statusOf = statusesIn(plain, language);
  const statuses = quantities.map((quantity, index) =>
    statusOf(quantity, sentences[index] ?? quantity, quantities[index + 1]?.start ?? plain.length),
  );
  const periods = periodsAround({ text, plain, language, quantities, sentences, statuses });
  return quantities.map((quantity, index) => ({
    ...quantity,
    change: quantity.change ?? changeOf(quantity),
    status: stated(statuses[index]),
    period: periods[index] ?? null,
  }));
}

const stated = (status: StatusAt | null | undefined): ReadQuantity['status'] =>
  status ? { kind: status.kind, words: status.words } : null;

/** A quantity as its own words tell it, without what its sentence makes of it. */
export type ReadAmount = Alone<ReadQuantity>;
type Alone<Quantity> = Quantity extends unknown ? Omit<Quantity, 'change' | 'status' | 'period'> : never;

/** The one quantity of a short phrase as copied from a text; null when it holds none, or several that are not one. */
export function readPhrase(phrase: string, language: PhraseLanguage): ReadQuantity | null {
  return theOnly(readQuantities(phrase, language));
}

/** The same, without looking for change, status and period, which take longer than all else together. */
export function readAmount(phrase: string, language: PhraseLanguage): ReadAmount | null {
  const plain = plainText(phrase);
  return theOnly(language === 'en' ? readEnglish(plain) : readChinese(plain));
}

const theOnly = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

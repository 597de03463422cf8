import { changesIn } from './change.ts';
import { readEnglish } from './en/reader.ts';
import { periodsAround } from './period.ts';
import { plainText } from './plainText.ts';
import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';
import { sentencesOf } from './sentence.ts';
import { statusesIn } from './status.ts';
import { readChinese } from './zh/reader.ts';

/** Every quantity that a text prints, in order. Days, years, ordinals and numbers in names are none. */
export function readQuantities(text: string, language: PhraseLanguage): ReadQuantity[] {
  const plain = plainText(text);
  const quantities = language === 'en' ? readEnglish(plain) : readChinese(plain);
  const sentences = sentencesOf(plain, quantities);
  const periods = periodsAround(text, plain, language, quantities, sentences);
  const changeOf = changesIn(plain, language);
  const statusOf = statusesIn(plain, language);
  return quantities.map((quantity, index) => ({
    ...quantity,
    change: quantity.change ?? changeOf(quantity),
    status: statusOf(quantity, sentences[index] ?? quantity, quantities[index + 1]?.start ?? plain.length),
    period: periods[index] ?? null,
  }));
}

/** The one quantity of a short phrase as copied from a text; null when it holds none, or several that are not one. */
export function readPhrase(phrase: string, language: PhraseLanguage): ReadQuantity | null {
  const [first, ...others] = readQuantities(phrase, language);
  return first === undefined || others.length > 0 ? null : first;
}

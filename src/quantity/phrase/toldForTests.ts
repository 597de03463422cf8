import { readQuantities } from './read.ts';
import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';

/**
 * What a text is read as, in short: the printed words (and their number, where they are more) = the amount, what bounds it, its unit and
 * what it is per, the printed decimals (.1), the scale (e4) and the word that makes it negative.
 */
export const told = (text: string, language: PhraseLanguage): string =>
  readQuantities(text, language)
    .flatMap((one) => [one, ...(one.second ? [one.second] : [])])
    .map((one) => oneTold(text, one))
    .join('; ');

function oneTold(text: string, one: ReadQuantity): string {
  const whole = text.slice(one.start, one.end);
  const number = text.slice(one.numStart, one.numEnd);
  return [
    whole === number ? whole : `${whole} (${number})`,
    '=',
    amountOf(one),
    one.comparator,
    one.unit && [one.unit.code, one.unit.per].filter((part) => part !== null).join('/'),
    one.decimals > 0 && `.${one.decimals}`,
    one.unitMult > 0 && `e${one.unitMult}`,
    one.negativeWord,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How much a phrase says, in short. */
export function amountOf(one: ReadQuantity): string {
  if (one.form === 'vague') return one.word;
  if (one.form === 'range') return `${one.low}..${one.high}`;
  if (one.form === 'interval') return `${one.value} in ${one.low}..${one.high} at ${one.level}`;
  if (one.form === 'outOf') return `${one.value}/${one.of}`;
  return one.form === 'number' ? one.value : `${one.form} ${one.value}`;
}

/** The lines of a table, in which `⇒` stands between a text and what it is read as. */
export const linesOf = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', read = ''] = line.split('⇒').map((part) => part.trim());
      return [text, read] as const;
    });

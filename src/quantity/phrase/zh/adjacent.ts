import { type Exact, exactText, isLess, scaled } from '../exact.ts';
import { form, type FormAt } from './form.ts';
import { isNumeral, LONGEST, numeralAt } from './numeral.ts';
import { tenthsAt } from './tenths.ts';
import { unitAt } from './unit.ts';
import { DIGITS } from './words.ts';

/** Two neighbouring digits in a number before a unit are a range: 三四十家, 七八个, 十五六万元, 两千三四百人. */
export function adjacentAt(text: string, start: number): FormAt | null {
  if (isNumeral(text, start - 1)) return null;
  let end = start;
  while (end - start < LONGEST && isNumeral(text, end)) end += 1;
  const at = pairIn(text, start, end);
  if (at === null) return discountAt(text, start);
  const low = wholeOf(text.slice(start, at + 1) + text.slice(at + 2, end));
  const high = wholeOf(text.slice(start, at) + text.slice(at + 1, end));
  if (low === null || high === null || !isLess(low, high)) return null;
  const tenths = end === at + 2 ? tenthsAt(text, end) : null;
  if (tenths?.unit.text.startsWith('折')) return discountAt(text, start);
  const unit = tenths ?? unitAt(text, end);
  const times = text.charAt(end) === '倍';
  if (unit === null && !times) return null;
  const power = tenths === null ? 0 : 1;
  const ends = { low: exactText(scaled(low, power)), high: exactText(scaled(high, power)) };
  const printed = { numEnd: end, unit: times ? TIMES : (unit?.unit ?? null) };
  return form(start, times ? end + 1 : (unit?.end ?? end), { form: 'range', ...ends }, printed);
}

/** Where the only two digits in a row of a number stand, if they are neighbours; 三五 is said alone. */
function pairIn(text: string, start: number, end: number): number | null {
  const pairs = /[一二两三四五六七八九]{2,}/g;
  const [pair, another] = [...text.slice(start, end).matchAll(pairs)];
  if (pair === undefined || another !== undefined || pair[0].length > 2) return null;
  const [low, high] = [...pair[0]].map((digit) => DIGITS.get(digit) ?? 0);
  if (low === undefined || high === undefined) return null;
  const isSaidAlone = low === 3 && high === 5 && pair.index === 0;
  return high === low + 1 || isSaidAlone ? start + pair.index : null;
}

/** The value of a number in words, all of it. */
function wholeOf(words: string): Exact | null {
  const number = numeralAt(words, 0);
  return number?.end === words.length ? number.value : null;
}

const TIMES = { text: '倍', code: '倍', kind: 'count', per: null, beside: true } as const;

/** 八五折: the two digits of a price in per cent of another. */
function discountAt(text: string, at: number): FormAt | null {
  const [tens, ones] = [DIGITS.get(text.charAt(at)), DIGITS.get(text.charAt(at + 1))];
  if (tens === undefined || ones === undefined || tenthsAt(text, at + 2)?.unit.text !== '折') return null;
  const unit = { text: '折', code: '%', kind: 'percent', per: null, beside: true } as const;
  return form(at, at + 3, { form: 'number', value: String(10 * tens + ones) }, { numEnd: at + 2, unit });
}

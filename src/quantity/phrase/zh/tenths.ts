import { type Exact, exactOf } from '../exact.ts';
import type { UnitAt } from './unit.ts';
import { DIGITS } from './words.ts';

/** 成 behind a small number is ten per cent; with these behind it makes another word. */
const OTHER_WORDS = /^成(?:立|为|功|员|果|本|就|绩|长|套|品|都|交|熟|效|型|片|分|人|年(?!轻)|份)/;

/** What follows a digit that belongs to another number: 三成五百人. */
const GOES_ON = /^[十百千万亿个家名位户]/;

/** 成 and 折 behind a number: tenths, and the hundredths that stand behind them. 七成 is 70 %, 两成半 25 %, 九成五 95 %. */
export function tenthsAt(text: string, at: number): (UnitAt & { readonly units: Exact }) | null {
  const word = text.charAt(at);
  if ((word !== '成' && word !== '折') || OTHER_WORDS.test(text.slice(at, at + 3))) return null;
  if (word === '折' && /^[扣旧合算叠页线]/.test(text.charAt(at + 1))) return null;
  const behind = text.charAt(at + 1);
  const digit = behind === '半' ? 5 : (DIGITS.get(behind) ?? 0);
  const ends = at + 1 + (digit > 0 && !GOES_ON.test(text.charAt(at + 2)) ? 1 : 0);
  const unit = { text: text.slice(at, ends), code: '%', kind: 'percent', per: null, beside: true } as const;
  return { unit, end: ends, units: exactOf(String(ends > at + 1 ? digit : 0)) };
}

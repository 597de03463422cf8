import { exactOf, exactText, scaled } from '../exact.ts';
import { form, type FormAt } from './form.ts';
import { scalesAt } from './numeral.ts';
import { tenthsAt } from './tenths.ts';
import { unitAt } from './unit.ts';
import { DIGITS } from './words.ts';

/** Two neighbouring digits before a unit are a range: 三四十家, 七八个, 十五六万元. */
export function adjacentAt(text: string, start: number): FormAt | null {
  const tens = /^[二三四五六七八九]?十/.exec(text.slice(start, start + 2))?.[0] ?? '';
  const at = start + tens.length;
  const low = DIGITS.get(text.charAt(at));
  const high = DIGITS.get(text.charAt(at + 1));
  const isNeighbours = low !== undefined && high === low + 1;
  if (low === undefined || high === undefined || low === 0 || isInNumber(text, start, at + 2)) return null;
  if (!isNeighbours && (tens !== '' || low !== 3 || high !== 5)) return discountAt(text, start);
  const scale = scalesAt(text, at + 2);
  const tenths = scale.power === 0 ? tenthsAt(text, scale.end) : null;
  if (tenths?.unit.text.startsWith('折')) return discountAt(text, start);
  const unit = tenths ?? unitAt(text, scale.end);
  const times = text.charAt(scale.end) === '倍';
  if ((unit === null && !times) || (tens !== '' && scale.power > 0 && scale.power < 4)) return null;
  const base = tens === '' ? 0 : 10 * (DIGITS.get(tens.charAt(0)) ?? 1);
  const endOf = (digit: number): string =>
    exactText(scaled(exactOf(String(base + digit)), tenths === null ? scale.power : 1));
  const printed = times ? TIMES : (unit?.unit ?? null);
  const end = times ? scale.end + 1 : (unit?.end ?? scale.end);
  const amount = { form: 'range', low: endOf(low), high: endOf(high) } as const;
  return form(start, end, amount, { numEnd: scale.end, unit: printed });
}

const TIMES = { text: '倍', code: '倍', kind: 'count', per: null, beside: true } as const;

/** Whether the digits are part of a longer number or of digits in a row. */
function isInNumber(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return DIGITS.has(text.charAt(end)) || DIGITS.has(before) || /[十百千万亿]/.test(before);
}

/** 八五折: the two digits of a price in per cent of another. */
function discountAt(text: string, at: number): FormAt | null {
  const [tens, ones] = [DIGITS.get(text.charAt(at)), DIGITS.get(text.charAt(at + 1))];
  if (tens === undefined || ones === undefined || tenthsAt(text, at + 2)?.unit.text !== '折') return null;
  const unit = { text: '折', code: '%', kind: 'percent', per: null, beside: true } as const;
  return form(at, at + 3, { form: 'number', value: String(10 * tens + ones) }, { numEnd: at + 2, unit });
}

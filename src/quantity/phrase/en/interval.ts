import { exactText, exactOf, type Exact, negated } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import { endsAround } from '../range.ts';
import type { Amount, PrintedUnit } from '../readQuantity.ts';
import { isNumber, type Token } from '../token.ts';
import { numeralAt } from './numeral.ts';
import { unitAt } from './unit.ts';

/** An interval around a value, and the index of the token behind it. */
export interface IntervalAt {
  readonly amount: Amount;
  readonly unit: PrintedUnit | null;
  readonly next: number;
}

/** "± 0.5", "± 0.5 kg", "(95% CI 90.3 to 97.6)", "; 95% confidence interval, 0.65 to 0.85", "[0.8 to 1.3]" behind a value. */
export function intervalAt(
  tokens: readonly Token[],
  index: number,
  value: Numeral,
  text: string,
): IntervalAt | null {
  return plusMinusAt(tokens, index, value, text) ?? boundsAt(tokens, index, value);
}

function plusMinusAt(
  tokens: readonly Token[],
  index: number,
  { value }: Numeral,
  text: string,
): IntervalAt | null {
  const opened = tokens[index]?.text === '(' ? 1 : 0;
  const first = index + opened;
  const signs = [0, 1, 2].map((offset) => tokens[first + offset]?.text ?? '').join('');
  const from = signs.startsWith('±') ? first + 1 : signs === '+/-' ? first + 3 : null;
  const spread = from === null ? null : numeralAt(tokens, from);
  if (spread === null) return null;
  // What both are of may stand behind both.
  const inner = unitAt(tokens, spread.next, text);
  const close = opened === 1 && tokens[inner?.next ?? spread.next]?.text === ')' ? 1 : 0;
  if (close !== opened) return null;
  const behind = (inner?.next ?? spread.next) + close;
  const unit = inner ?? (close === 1 ? unitAt(tokens, behind, text) : null);
  return {
    amount: {
      form: 'interval',
      value: exactText(value),
      ...endsAround(value, spread.numeral.value),
      level: null,
      endDecimals: spread.numeral.decimals,
    },
    unit: unit?.unit ?? null,
    next: inner === null ? (unit?.next ?? behind) : behind,
  };
}

function boundsAt(tokens: readonly Token[], index: number, { value }: Numeral): IntervalAt | null {
  const open = tokens[index]?.text;
  if (open === undefined || !/^[([;,]$/.test(open)) return null;
  const level = levelAt(tokens, index + 1);
  if (level === null && open !== '[') return null;
  const bracketed = open === '(' || open === '[';
  let at = level?.next ?? index + 1;
  while (/^[:,=[(]$/.test(tokens[at]?.text ?? '')) at += 1;
  const low = boundAt(tokens, at);
  const joint = tokens[low?.next ?? at]?.lower ?? '';
  if (low === null || !/^(?:to|-|,|and|;)$/.test(joint)) return null;
  const high = boundAt(tokens, low.next + 1);
  const close = tokens[high?.next ?? at]?.text ?? '';
  if (high === null || (bracketed && !/^[)\];,]$/.test(close))) return null;
  const next =
    high.next +
    (bracketed && /^[)\]]$/.test(close) ? 1 : 0) +
    (tokens[high.next + 1]?.text === ')' && open === '(' && close === ']' ? 1 : 0);
  const ends = { low: exactText(low.value), high: exactText(high.value) };
  const endDecimals = Math.min(low.decimals, high.decimals);
  return {
    amount: { form: 'interval', value: exactText(value), ...ends, level: level?.text ?? null, endDecimals },
    unit: null,
    next,
  };
}

/** An end with its percent sign or currency: "90.3%", "−0.2". */
function boundAt(
  tokens: readonly Token[],
  index: number,
): { value: Exact; decimals: number; next: number } | null {
  const minus = tokens[index]?.text === '-' && isNumber(tokens[index + 1]);
  const found = minus ? numeralAt(tokens, index + 1) : numeralAt(tokens, index);
  if (found === null) return null;
  const value = minus ? negated(found.numeral.value) : found.numeral.value;
  return {
    value,
    decimals: found.numeral.decimals,
    next: found.next + (tokens[found.next]?.text === '%' ? 1 : 0),
  };
}

/** A level in per cent, or none beside "CI" alone, and the index behind its words. */
interface Level {
  readonly text: string | null;
  readonly next: number;
}

/** "95% CI", "95% confidence interval", "90% credible interval". */
function levelAt(tokens: readonly Token[], index: number): Level | null {
  const level = tokens[index]?.digits;
  const percent = tokens[index + 1]?.text === '%' ? 2 : 1;
  const word = tokens[index + percent]?.lower ?? '';
  if (level === undefined || level === null) return word === '' ? null : unnamed(tokens, index);
  const text = exactText(exactOf(level.digits, level.decimals));
  if (word === 'ci' || word === 'cri') return { text, next: index + percent + 1 };
  const interval =
    tokens[index + percent + 1]?.lower === 'interval' || tokens[index + percent + 1]?.lower === 'range';
  return interval
    ? { text, next: index + percent + (/^[([]$/.test(tokens[index + percent + 2]?.text ?? '') ? 5 : 2) }
    : null;
}

function unnamed(tokens: readonly Token[], index: number): Level | null {
  return tokens[index]?.text === 'CI' && isNumber(tokens[index + 1]) ? { text: null, next: index + 1 } : null;
}

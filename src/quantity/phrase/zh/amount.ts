import { type Draft, quantityOf } from '../draft.ts';
import { added, exactOf, exactText, negated, scaled } from '../exact.ts';
import { isDigit, isLetter } from '../plainText.ts';
import type { PrintedUnit, ReadQuantity } from '../readQuantity.ts';
import { isCounted } from './counted.ts';
import { impliedUnit } from './implied.ts';
import { intervalAt } from './interval.ts';
import { type Bound, boundBefore, currencyBefore } from './lead.ts';
import { rangeAfter } from './range.ts';
import { bordersAfter } from './tail.ts';
import { type UnitAt, unitAt } from './unit.ts';
import { excessAt, tenthsAt, type WholeNumber, wholeAt } from './whole.ts';

/** A drafted quantity and the offset behind it. */
export interface AmountAt {
  readonly draft: Draft;
  readonly end: number;
}

/** The quantity whose number begins at an offset: what bounds it, its currency, number, unit, range or interval. */
export function amountAt(text: string, at: number, floor: number, inBrackets = false): AmountAt | null {
  const minus = isMinus(text, at, floor);
  const number = wholeAt(text, minus ? at + 1 : at);
  const currency = currencyBefore(text, at, floor);
  if (number === null || (isLetter(text[at - 1]) && currency === null)) return null;
  const head = currency?.start ?? at;
  const bound = boundBefore(text, head, floor);
  const tenths = tenthsAt(text, number.end);
  const unit = withCurrency(number, currency?.unit ?? null, tenths ?? unitAt(text, number.end));
  const numStart = minus ? at : number.start;
  const base = { numStart, numEnd: number.numEnd, decimals: number.decimals };

  const range = rangeAfter(text, number, unit);
  if (range !== null) {
    const { low, high, unitMult, decimals, end } = range;
    const late = bordersAfter(text, end);
    const about = [bound, late].find((one) => one?.comparator === '~') ?? null;
    const start = about === null || bound === null ? head : bound.start;
    const qualified = { comparator: about?.comparator ?? null, qualifier: about?.qualifier ?? null };
    const amount = { form: 'range', low, high } as const;
    return {
      end,
      draft: { ...base, ...qualified, amount, start, end, unitMult, decimals, unit: range.unit },
    };
  }

  const times = unit === null && /^倍(?!子)/.test(text.slice(number.end, number.end + 2));
  const later = tenths === null || number.excess !== null ? null : excessAt(text, tenths.end);
  const behind = times ? number.end + 1 : (later?.end ?? unit?.end ?? number.end);
  const said = recent(bound, unit) ? null : bound;
  const bounded = said !== null || number.excess !== null;
  if (!isCounted(text, at, number, unit, bounded)) return null;
  const late = bordersAfter(text, behind);
  const more = number.excess ?? later;
  const below = minus ? null : belowZero(text, head, unit?.unit ?? null);
  const whole =
    tenths === null
      ? number.value
      : scaled(tenths.half ? added(number.value, exactOf('5', 1)) : number.value, 1);
  const value = minus || below !== null ? negated(whole) : whole;
  const interval = intervalAt(text, late?.end ?? behind, { value });
  const second = inBrackets || times ? null : secondAt(text, late?.end ?? behind);
  const end = interval?.end ?? second?.end ?? late?.end ?? behind;
  return {
    end,
    draft: {
      ...base,
      amount: interval?.amount ?? { form: times ? 'multiple' : 'number', value: exactText(value) },
      start: said?.start ?? head - (below?.length ?? 0),
      end,
      unitMult: number.unitMult,
      comparator: said?.comparator ?? late?.comparator ?? more?.comparator ?? null,
      qualifier: said?.qualifier ?? late?.qualifier ?? more?.word ?? null,
      below: said?.below ?? false,
      unit: times
        ? null
        : (belowFreezing(unit?.unit ?? null, below) ??
          unit?.unit ??
          (interval === null ? null : (unitAt(text, end) ?? unitAt(text, end - 1))?.unit) ??
          impliedUnit(text, head)),
      second: second?.quantity ?? null,
      negativeWord: below,
    },
  };
}

/** Money is counted in its currency, whatever stands behind; a rate behind it stays. */
function withCurrency(
  number: WholeNumber,
  currency: PrintedUnit | null,
  behind: UnitAt | null,
): UnitAt | null {
  // 元 behind a currency that is named before it is that one's: 港币500万元.
  const plain = behind?.unit.text === '元';
  if (currency === null || (behind?.unit.kind === 'currency' && !plain)) return behind;
  const end = behind === null || behind.unit.kind === 'count' ? number.end : behind.end;
  return { unit: { ...currency, per: behind?.unit.per ?? null }, end };
}

const DURATIONS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour']);

/** 近三年 is the last three years, not nearly three. */
function recent(bound: Bound | null, unit: UnitAt | null): boolean {
  return bound?.qualifier === '近' && unit !== null && DURATIONS.has(unit.unit.code);
}

/** A minus stands before digits, and behind neither a quantity nor a name. */
function isMinus(text: string, at: number, floor: number): boolean {
  if (text.charAt(at) !== '-' || !isDigit(text[at + 1])) return false;
  return (at > floor || at === 0) && !/[\dA-Za-z%]/.test(text.charAt(at - 1));
}

/** The word before an amount that puts it below zero: 亏损 of money, 零下 of degrees, 负. */
function belowZero(text: string, at: number, unit: PrintedUnit | null): string | null {
  const before = text.slice(Math.max(0, at - 2), at);
  if (before === '零下') return before;
  if (before === '亏损' && unit?.kind === 'currency') return before;
  return before.endsWith('负') && unit !== null && unit.kind !== 'count' ? '负' : null;
}

/** 度 is a kilowatt-hour, but for 零下5度 and 负5度, where it is a degree. */
function belowFreezing(unit: PrintedUnit | null, below: string | null): PrintedUnit | null {
  return unit?.text === '度' && below !== null ? { ...unit, code: '°C' } : null;
}

/** The same amount again in a second unit in brackets: (约合7.65亿美元). */
function secondAt(text: string, at: number): { quantity: ReadQuantity; end: number } | null {
  if (text.charAt(at) !== '(') return null;
  for (let start = at + 1; start < at + 10; start += 1) {
    if (!isDigit(text[start])) continue;
    const found = amountAt(text, start, at + 1, true);
    if (found === null || text.charAt(found.end) !== ')' || found.draft.start !== at + 1) return null;
    const kind = found.draft.unit?.kind;
    if (kind !== 'currency' && kind !== 'measure') return null;
    return { quantity: quantityOf(found.draft), end: found.end + 1 };
  }
  return null;
}

import { scaled } from '../exact.ts';
import { endsOf } from '../range.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import { asideAt } from './aside.ts';
import { type UnitAt, unitAt } from './unit.ts';
import { tenthsAt, type WholeNumber, wholeAt } from './whole.ts';

/** A range and where it ends. */
export interface RangeAt {
  readonly low: string;
  readonly high: string;
  readonly unitMult: number;
  /** Digits printed after the point of both ends. */
  readonly decimals: number;
  readonly unit: PrintedUnit | null;
  readonly end: number;
}

const TIMES: PrintedUnit = { text: '倍', code: '倍', kind: 'count', per: null, beside: true };

/** The range that a first number begins: 3至5年, 10-15万, 50万元到100万元, 1.5~2倍. 由10到20 is a change and none. */
export function rangeAfter(text: string, low: WholeNumber, unit: UnitAt | null): RangeAt | null {
  for (const at of new Set([low.end, unit?.end ?? low.end])) {
    const joint = /^ ?(?:-{1,2}|~|至|到) ?/.exec(text.slice(at, at + 4))?.[0];
    if (joint === undefined) continue;
    const before = text.slice(Math.max(0, low.start - 12), low.start);
    if (/[至到]/.test(joint) && /(?:由|从)[^,。;、]{0,10}$/.test(before)) return null;
    const sign = /[$¥€]/.test(text.charAt(at + joint.length)) ? 1 : 0;
    return rangeTo(text, low, unit, at > low.end, at + joint.length + sign);
  }
  return null;
}

function rangeTo(
  text: string,
  low: WholeNumber,
  unit: UnitAt | null,
  unitFirst: boolean,
  start: number,
): RangeAt | null {
  if (/^\d{4}年/.test(text.slice(start, start + 5)) || asideAt(text, start) !== null) return null;
  const high = wholeAt(text, start);
  if (high === null) return null;
  const tenths = tenthsAt(text, high.end);
  const behind = tenths ?? unitAt(text, high.end);
  // What is printed with two units is no range: 接近6成至8,434MW.
  if (unitFirst && unit !== null && behind !== null && unit.unit.code !== behind.unit.code) return null;
  const ends = tenths === null ? endsOf(low, high) : endsOf(tenfold(low), tenfold(high));
  if (ends === null) return null;
  const times = behind === null && text.charAt(high.end) === '倍';
  const printed = unit?.unit ?? behind?.unit ?? null;
  const end = times ? high.end + 1 : (behind?.end ?? high.end);
  const decimals = Math.min(low.decimals, high.decimals);
  return { ...ends, unitMult: high.unitMult, decimals, unit: times ? TIMES : printed, end };
}

function tenfold(number: WholeNumber): WholeNumber {
  return { ...number, value: scaled(number.value, 1) };
}

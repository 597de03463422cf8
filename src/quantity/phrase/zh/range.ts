import { exactText, isLess, scaled } from '../exact.ts';
import { type Ends, endsOf } from '../range.ts';
import type { PrintedUnit } from '../readQuantity.ts';
import { asideAt } from './aside.ts';
import { type Measured, measuredAt } from './measured.ts';
import type { WholeNumber } from './whole.ts';

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
export function rangeAfter(text: string, low: Measured): RangeAt | null {
  const { number } = low;
  for (const at of new Set([number.end, low.end])) {
    const joint = /^ ?(?:-{1,2}|~|至|到|和|与) ?/.exec(text.slice(at, at + 4))?.[0];
    if (joint === undefined) continue;
    const sign = /[$¥€]/.test(text.charAt(at + joint.length)) ? 1 : 0;
    const range = rangeTo(text, low, at > number.end, at + joint.length + sign);
    if (range === null) return null;
    const between = /^(?:之间|不等|的?区间)/.test(text.slice(range.end, range.end + 3));
    if (/[和与]/.test(joint)) return between ? range : null;
    const before = text.slice(Math.max(0, number.start - 12), number.start);
    return !between && /[至到]/.test(joint) && /(?:由|从)[^,。;、]{0,10}$/.test(before) ? null : range;
  }
  return null;
}

function rangeTo(text: string, low: Measured, unitFirst: boolean, start: number): RangeAt | null {
  if (/^\d{4}年/.test(text.slice(start, start + 5)) || asideAt(text, start) !== null) return null;
  const high = measuredAt(text, start);
  if (high === null) return null;
  const { unit } = low;
  // What is printed with two units is no range: 接近6成至8,434MW.
  if (unitFirst && unit !== null && high.unit !== null && unit.unit.code !== high.unit.unit.code) return null;
  const ends = high.isShare ? sharesOf(low, high) : endsOf(valued(low), valued(high));
  if (ends === null) return null;
  const { unitMult } = high.number;
  const decimals = Math.min(low.number.decimals, high.number.decimals);
  const printed = unit?.unit ?? high.unit?.unit ?? null;
  return { ...ends, unitMult, decimals, unit: high.times ? TIMES : printed, end: high.end };
}

/** 六成至七成, 六至七成: the ends in per cent. */
function sharesOf(low: Measured, high: Measured): Ends | null {
  const first = low.isShare ? low.value : scaled(low.value, 1);
  return isLess(first, high.value) ? { low: exactText(first), high: exactText(high.value) } : null;
}

/** The number of one end, with the half that stands behind its unit. */
const valued = ({ number, value }: Measured): WholeNumber => ({ ...number, value });

import { exactText, isLess, negated, scaled } from '../exact.ts';
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

/** Whether a first number is below zero: by its own minus, or by a word that holds for both ends of a range, 亏损3亿至5亿元. */
export type SignOfFirst = 'none' | 'own' | 'both';

/** The range that a first number begins: 3至5年, 10-15万, 50万元到100万元, 1.5~2倍. 由10到20 is a change and none. */
export function rangeAfter(text: string, low: Measured, sign: SignOfFirst): RangeAt | null {
  const { number } = low;
  for (const at of new Set([number.end, low.end])) {
    const joint = /^ ?(?:-{1,2}|~|至|到|和|与) ?/.exec(text.slice(at, at + 4))?.[0];
    if (joint === undefined) continue;
    const start = at + joint.length;
    const minus = (joint === '--' && sign === 'own') || /^(?:-|负)\d/.test(text.slice(start, start + 2));
    const skip = /[-负$¥€]/.test(text.charAt(start)) ? 1 : 0;
    const range = rangeTo(text, low, at > number.end, start + skip, sign, minus);
    if (range === null) return null;
    const between = /^(?:之间|不等|的?区间)/.test(text.slice(range.end, range.end + 3));
    if (/[和与]/.test(joint)) return between ? range : null;
    const before = text.slice(Math.max(0, number.start - 12), number.start);
    return !between && /[至到]/.test(joint) && /(?:由|从)[^,。;、]{0,10}$/.test(before) ? null : range;
  }
  return null;
}

function rangeTo(
  text: string,
  low: Measured,
  unitFirst: boolean,
  start: number,
  sign: SignOfFirst,
  minus: boolean,
): RangeAt | null {
  if (/^\d{4}年/.test(text.slice(start, start + 5)) || asideAt(text, start) !== null) return null;
  const high = measuredAt(text, start);
  if (high === null) return null;
  const { unit } = low;
  // What is printed with two units is no range: 接近6成至8,434MW.
  if (unitFirst && unit !== null && high.unit !== null && unit.unit.code !== high.unit.unit.code) return null;
  const ends = signedEnds(low, high, sign, minus);
  if (ends === null) return null;
  const { unitMult } = high.number;
  const decimals = Math.min(low.number.decimals, high.number.decimals);
  const printed = unit?.unit ?? high.unit?.unit ?? null;
  return { ...ends, unitMult, decimals, unit: high.times ? TIMES : printed, end: high.end };
}

/** The ends with their signs. Of two below zero the one that is printed first may be either. */
function signedEnds(low: Measured, high: Measured, sign: SignOfFirst, minus: boolean): Ends | null {
  if (sign === 'none') return minus ? null : endsFrom(low, high);
  const scale = low.number.unitMult === 0 ? high.number.unitMult : 0;
  if (sign === 'own' && !minus) {
    return { low: exactText(negated(scaled(low.value, scale))), high: exactText(high.value) };
  }
  const ends = endsFrom(low, high) ?? endsFrom(high, { ...low, value: scaled(low.value, scale) });
  return ends === null ? null : { low: `-${ends.high}`, high: `-${ends.low}` };
}

/** The ends without signs; 六成至七成, 六至七成 in per cent. */
function endsFrom(low: Measured, high: Measured): Ends | null {
  if (!high.isShare) return endsOf(valued(low), valued(high));
  const first = low.isShare ? low.value : scaled(low.value, 1);
  return isLess(first, high.value) ? { low: exactText(first), high: exactText(high.value) } : null;
}

/** The number of one end, with the half that stands behind its unit. */
const valued = ({ number, value }: Measured): WholeNumber => ({ ...number, value });

import { lookupOf } from '../lookup.ts';
import type { PrintedComparator, PrintedUnit } from '../readQuantity.ts';
import { BEFORE, FILLERS, FROM_BELOW, NO_BOUND } from './words.ts';

/** What bounds a number, and where it begins. */
export interface Bound {
  readonly comparator: PrintedComparator;
  readonly qualifier: string;
  readonly below: boolean;
  readonly start: number;
}

const BOUNDS = lookupOf(BEFORE);
const BETWEEN = lookupOf(FILLERS.map((filler) => [filler, filler] as const));

/** What bounds a number in the words right before it: 超过, 约, 不少于, with 人民币, 达 and the like between. */
export function boundBefore(text: string, at: number, floor: number, isShare = false): Bound | null {
  let end = at;
  for (let fillers = 0; fillers <= 3; fillers += 1) {
    const found = BOUNDS.before(text, end, floor);
    if (found !== null) {
      const start = end - found.phrase.length;
      const isName = NO_BOUND.some((pattern) => pattern.test(text.slice(Math.max(0, start - 2), end)));
      // 最高的一家 is one that is the highest, and no bound.
      if (isName || /^最.+的/.test(text.slice(start, at))) return null;
      return { comparator: found.value, qualifier: found.phrase, below: FROM_BELOW.has(found.phrase), start };
    }
    const filler = BETWEEN.before(text, end, floor);
    if (filler === null) {
      const far = isShare ? wholeBefore(text, at, floor) : null;
      return far ?? passedBefore(text, end, at, floor) ?? mostBefore(text, at, floor);
    }
    end -= filler.phrase.length;
  }
  return null;
}

/** "最高可获补贴50万元": what one may have at most, with a few words for that between. */
function mostBefore(text: string, at: number, floor: number): Bound | null {
  const found = /(最高|最多|至多)[可能][\u4e00-\u9fff]{1,6}$/.exec(text.slice(Math.max(floor, at - 9), at));
  if (found === null) return null;
  const start = at - found[0].length;
  return { comparator: '<=', qualifier: found[1] ?? '', below: false, start };
}

/** "不超过总股本的2%": between what bounds a share and the number the whole may stand that it is a share of. */
function wholeBefore(text: string, at: number, floor: number): Bound | null {
  const whole = /[\u4e00-\u9fff]{2,8}的$/.exec(text.slice(Math.max(floor, at - 9), at))?.[0] ?? '';
  for (let end = at - whole.length + 1; whole !== '' && end < at - 2; end += 1) {
    const found = BOUNDS.before(text, end, floor);
    if (found === null) continue;
    const start = end - found.phrase.length;
    // Of two that end in one place the longest was found; a later end may make it longer still: 超, 超过.
    if (BOUNDS.before(text, end + 1, start)?.phrase.startsWith(found.phrase)) continue;
    if (NO_BOUND.some((pattern) => pattern.test(text.slice(Math.max(0, start - 2), end)))) continue;
    if (/[年月]/.test(text.slice(end, at))) return null;
    return { comparator: found.value, qualifier: found.phrase, below: FROM_BELOW.has(found.phrase), start };
  }
  return null;
}

/** 过 bounds in 过万, 过半 and 过亿 only: 通过 and 经过 are other words. */
function passedBefore(text: string, end: number, at: number, floor: number): Bound | null {
  const passed =
    end === at && end > floor && text.charAt(end - 1) === '过' && /[万亿千百半]/.test(text.charAt(at));
  if (!passed || /[通经路]/.test(text.charAt(end - 2))) return null;
  return { comparator: '>', qualifier: '过', below: false, start: end - 1 };
}

const CURRENCIES = lookupOf([
  ['人民币', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['$', '$'],
  ['HK$', 'HKD'],
  ['HKD', 'HKD'],
  ['港币', 'HKD'],
  ['美金', 'USD'],
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['£', 'GBP'],
  ['港元', 'HKD'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['澳元', 'AUD'],
  ['新台币', 'TWD'],
]);

/** The currency printed right before a number, and where it begins. */
export function currencyBefore(
  text: string,
  at: number,
  floor: number,
): { readonly unit: PrintedUnit; readonly start: number } | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const found = CURRENCIES.before(text, end, floor);
  if (found === null) return null;
  const unit = { text: found.phrase, code: found.value, kind: 'currency', per: null, beside: true } as const;
  return { unit, start: end - found.phrase.length };
}

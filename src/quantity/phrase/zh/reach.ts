import type { Span } from '../span.ts';

/** What a number is more, less or as much as: the time behind these is of another number than the one that follows. */
const COMPARED = /(?:[较比]|[高低多少快慢好优强]于|不及|超过|超)[了之]?$/;

/** Whether a time is only what something is compared with: 比上年末提高2个百分点, 与2020年相比. */
export function isCompared(plain: string, { start, end }: Span): boolean {
  const after = plain.slice(end, end + 6);
  if (/^(?:全年|同期|水平|的水平)?相比/.test(after)) return true;
  return (
    COMPARED.test(plain.slice(Math.max(0, start - 4), start)) &&
    !/^的[约近超逾]?[\d一二三四五六七八九十两]/.test(after)
  );
}

/** Whether a number is a part or a multiple of what was at a time, and so not of that time: 是2015年的3.2倍. */
const isOfIt = (before: string, after: string): boolean =>
  /^[\d.]+倍/.test(after) ||
  (/(?:相当于|恢复至?|[是为占])$/.test(before) && /^[\d.一二三四五六七八九两]+[%成]/.test(after));

/**
 * Whether a time still holds for a quantity behind it. One that stands in brackets doesn't outside of them; one of a year before holds in
 * its own clause; and of 由去年的5%升至8% that of the first number is not that of the second.
 */
export function reaches(plain: string, period: Span, quantity: Span, previousEnd: number): boolean {
  const between = plain.slice(period.end, quantity.start);
  if (/^[^(]*\)/.test(between)) return false;
  const words = plain.slice(period.start, period.end);
  if (words.endsWith('同期') && /[,;]/.test(between)) return false;
  if (!between.startsWith('的') || /^的[\u4e00-\u9fff]{2}/.test(between)) return true;
  if (previousEnd > period.end) return false;
  const before = plain.slice(Math.max(0, period.start - 3), period.start);
  return !isOfIt(before, plain.slice(quantity.start, quantity.end));
}

/** Whether a time stands alone in brackets right behind a quantity: 6亿元(2023年). */
export const isAlone = (plain: string, quantity: Span, period: Span): boolean =>
  plain.slice(quantity.end, period.start) === '(' && plain.charAt(period.end) === ')';

/** 从2019年的18%: 从 and 到 belong to the change from one number to another, not to the time of one. */
export function ownWords(plain: string, { start, end }: Span): number {
  return /^[从到]/.test(plain.charAt(start)) &&
    /^的[约近超逾]?[\d一二三四五六七八九十两百]/.test(plain.slice(end, end + 3))
    ? start + 1
    : start;
}

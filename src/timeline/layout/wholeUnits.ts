import { civilDayOf, dayNumberOf } from '@/period/day.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** A stretch of whole days, months or years. */
export interface WholeUnits extends TimeWindow {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** A stretch is widened to at most so many times its length, or a month's; else a finer unit serves. */
const WIDENED = 2;
const MONTH = 31;

/** How many years, from coarse to fine, are taken together. */
const YEARS = [1000, 100, 10, 1] as const;

/** The shortest stretch of plain units that holds [from, to): whole months rather than days where that is not much more. */
export function wholeUnits({ from, to }: TimeWindow): WholeUnits {
  const most = WIDENED * Math.max(to - from, MONTH);
  const candidates = [...YEARS.map((years) => wholeYears(from, to, years)), wholeMonths(from, to)];
  return candidates.find((one) => one.to - one.from <= most) ?? wholeDays(from, to);
}

/** The same in days. */
export function wholeDays(from: number, to: number): WholeUnits {
  const [first, end] = [Math.floor(from), Math.ceil(to)];
  return { from: first, to: end, unit: 'day', count: end - first };
}

function wholeYears(from: number, to: number, years: number): WholeUnits {
  const first = Math.floor(civilDayOf(Math.floor(from)).year / years) * years;
  const end = (Math.floor(civilDayOf(Math.ceil(to) - 1).year / years) + 1) * years;
  const start = (year: number) => dayNumberOf({ year, month: 1, day: 1 });
  return { from: start(first), to: start(end), unit: 'year', count: end - first };
}

function wholeMonths(from: number, to: number): WholeUnits {
  const monthOf = ({ year, month }: { readonly year: number; readonly month: number }) =>
    year * 12 + month - 1;
  const first = monthOf(civilDayOf(Math.floor(from)));
  const end = monthOf(civilDayOf(Math.ceil(to) - 1)) + 1;
  const start = (month: number) => {
    const year = Math.floor(month / 12);
    return dayNumberOf({ year, month: month - 12 * year + 1, day: 1 });
  };
  return { from: start(first), to: start(end), unit: 'month', count: end - first };
}

import type { Bound } from './lead.ts';
import type { UnitAt } from './unit.ts';

const DURATIONS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour']);

/** What is said of how long something took: 历时近三年 is nearly three years. */
const LASTED = /(?:时|长达|耗费|需要?|满|已有?|经|持续|达|仅用|花了|过了|隔|干了|存续)$/;

/** Whether 近 before a time makes of it the last one: 近三年 is the last three years, not nearly three. */
export function recent(text: string, bound: Bound | null, unit: UnitAt | null): boolean {
  if (bound?.qualifier !== '近' || unit === null || !DURATIONS.has(unit.unit.code)) return false;
  return (
    !LASTED.test(text.slice(Math.max(0, bound.start - 3), bound.start)) ||
    /^[来间]/.test(text.slice(unit.end))
  );
}

import { civilDayOf, dayNumberOf, daysInMonth } from '@/period/day.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** A line of the axis at the start of a day, month or year; parts that its label leaves out are null. */
export interface Tick {
  readonly dayNumber: number;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly step: number;
  /** About how many days that is. */
  readonly days: number;
}

const every = (unit: Step['unit'], days: number, steps: readonly number[]): readonly Step[] =>
  steps.map((step) => ({ unit, step, days: step * days }));

/** How far ticks are apart, fine to coarse; years go by 1, 2 and 5 of each power of ten. */
const STEPS: readonly Step[] = [
  ...every('day', 1, [1, 2, 5, 10]),
  ...every('month', 30.4, [1, 3, 6]),
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((power) =>
    every('year', 365.2425 * power, [1, 2, 5]).map(({ step, ...rest }) => ({ ...rest, step: step * power })),
  ),
];
const COARSEST: Step = { unit: 'year', step: 1_000_000, days: 365_242_500 };

/** The days of a month that get a tick; the last ones are left out where they would crowd the next month's first. */
const DAYS: ReadonlyMap<number, readonly number[]> = new Map([
  [1, Array.from({ length: 31 }, (_, i) => i + 1)],
  [2, Array.from({ length: 15 }, (_, i) => 2 * i + 1)],
  [5, [1, 5, 10, 15, 20, 25]],
  [10, [1, 10, 20]],
]);

/** Ticks at whole days, months, years, decades, centuries …, as close as labels of `minDays` apart may stand. */
export function ticksIn({ from, to }: TimeWindow, minDays: number): readonly Tick[] {
  const { unit, step } = STEPS.find(({ days }) => days >= minDays) ?? COARSEST;
  const first = civilDayOf(Math.floor(from));
  const ticks: Tick[] = [];
  const add = (tick: Tick) => {
    if (tick.dayNumber >= from && tick.dayNumber <= to) ticks.push(tick);
  };
  if (unit === 'year') {
    for (let k = Math.floor(first.year / step); ; k++) {
      const tick = yearTick(k, step);
      if (tick.dayNumber > to) return ticks;
      add(tick);
    }
  }
  for (
    let month = first.year * 12 + Math.floor((first.month - 1) / step) * step;
    ;
    month += unit === 'month' ? step : 1
  ) {
    const year = Math.floor(month / 12);
    const tick = { year, month: month - year * 12 + 1, day: null };
    const dayNumber = dayNumberOf({ ...tick, day: 1 });
    if (dayNumber > to) return ticks;
    if (unit === 'month') add({ ...tick, dayNumber });
    else {
      for (const day of DAYS.get(step) ?? []) {
        if (day <= daysInMonth(year, tick.month)) add({ ...tick, day, dayNumber: dayNumber + day - 1 });
      }
    }
  }
}

/** Years count 1 BC, 1: so beyond single years the ticks are at 200 BC, 100 BC, 1, 100, 200, which read as round numbers. */
function yearTick(k: number, step: number): Tick {
  const year = step === 1 || k > 0 ? k * step : k * step + 1;
  return { year, month: null, day: null, dayNumber: dayNumberOf({ year, month: 1, day: 1 }) };
}

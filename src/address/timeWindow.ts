import { civilDayOf, dayNumberOf, daysInMonth } from '@/period/day.ts';

/** The visible stretch of time in day numbers, from the start of one day to the start of the day after the last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The window as the address has it, its first and last whole day: `2016-01-01..2021-12-31`. */
export function formatWindow({ from, to }: TimeWindow): string {
  return `${isoDay(Math.floor(from))}..${isoDay(Math.ceil(to) - 1)}`;
}

/** Reads `2016-01-01..2021-12-31`, also of whole months or years (`2016..2021`); null for anything else. */
export function parseWindow(text: string): TimeWindow | null {
  const [first, last, ...more] = text.split('..');
  if (first === undefined || last === undefined || more.length > 0) return null;
  const from = dayOf(first, 'first');
  const to = dayOf(last, 'last');
  return from === null || to === null || to < from ? null : { from, to: to + 1 };
}

function isoDay(dayNumber: number): string {
  const { year, month, day } = civilDayOf(dayNumber);
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const DAY = /^(-?\d{4,7})(?:-(\d\d)(?:-(\d\d))?)?$/;

function dayOf(text: string, side: 'first' | 'last'): number | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? (side === 'first' ? 1 : 12));
  if (month < 1 || month > 12) return null;
  const days = daysInMonth(year, month);
  const day = Number(match[3] ?? (side === 'first' ? 1 : days));
  return day < 1 || day > days ? null : dayNumberOf({ year, month, day });
}

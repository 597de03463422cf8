import type { Period } from './period.ts';

/**
 * The `datetime` of an HTML `<time>` (https://html.spec.whatwg.org/#the-time-element): "2020", "2020-12" or "2021-02-25".
 * null where HTML has no form for what is known: an interval, a quarter, a year before 1, a date that is only about right. There, a
 * `<time>` would be wrong: use another element.
 */
export function toDateTimeAttribute(period: Period): string | null {
  if (period.kind !== 'date') return null;
  const { year, month, day, approximate, uncertain, part } = period.date;
  if (approximate || uncertain || part !== undefined || year < 1) return null;
  return [digits(year, 4), digits(month, 2), digits(day, 2)].filter((known) => known !== null).join('-');
}

function digits(value: number | null, width: number): string | null {
  return value === null ? null : String(value).padStart(width, '0');
}

import type { PeriodWords } from '@/period/format.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function spaced(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

export const period: PeriodWords = {
  locale: 'en',
  undated: 'date not stated',
  date: (year, month, day) =>
    spaced(day, month === null ? null : monthName(month), year === null ? null : yearName(year)),
  partOfYear: (year, { kind, number }) => {
    if (kind === 'quarter') return `Q${number} ${yearName(year)}`;
    if (kind === 'half') return `${number === 1 ? 'first' : 'second'} half of ${yearName(year)}`;
    return spaced(['spring', 'summer', 'autumn', 'winter'][number - 1] ?? null, yearName(year));
  },
  tick: (year, month, day) =>
    month === null
      ? yearName(year)
      : spaced(day, monthName(month).slice(0, 3), day === null ? yearName(year) : null),
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `possibly ${date}`,
  // An en dash between words needs its spaces, between numbers it has none: 2016–2020, 25–28 February 2021.
  range: (start, end) => (/^\d+$/.test(start) && /^\d/.test(end) ? `${start}–${end}` : `${start} – ${end}`),
  elided: 'start',
  between: (earliest, latest) => `between ${earliest} and ${latest}`,
  notAfter: (date) => `by ${date}`,
  notBefore: (date) => `${date} or later`,
  since: (date) => `from ${date} on`,
  endUnknown: (date) => `from ${date}, end not known`,
  until: (date) => `until ${date}`,
  closeness: {
    known: { day: 'known to the day', month: 'known to the month', year: 'known to the year' },
    approximate: {
      day: 'the exact day is not known',
      month: 'the exact month is not known',
      year: 'the exact year is not known',
    },
    uncertain: {
      day: 'the day is not certain',
      month: 'the month is not certain',
      year: 'the year is not certain',
    },
    bounded: {
      day: 'the day itself is not known',
      month: 'the month itself is not known',
      year: 'the year itself is not known',
    },
    ofStart: (closeness) => `start: ${closeness}`,
    ofEnd: (closeness) => `end: ${closeness}`,
    join: (start, end) => `${start}; ${end}`,
  },
};

import type { CalendarDate, Period, PeriodEdge, YearPart } from './period.ts';

/** EDTF's codes of parts of a year (ISO 8601-2, 4.8.1): the first of each kind. */
const FIRST_CODE = { season: 21, quarter: 33, half: 40 } as const satisfies Record<YearPart['kind'], number>;

/** Writes a period in EDTF, as `parsePeriod` reads it; null where it has no date. */
export function edtfText(period: Period): string | null {
  switch (period.kind) {
    case 'undated':
      return null;
    case 'date':
      return dateText(period.date);
    case 'interval':
      return `${edgeText(period.start)}/${edgeText(period.end)}`;
    case 'one-of': {
      const { earliest, latest } = period;
      if (earliest === null && latest === null) return null;
      return `[${earliest === null ? '' : dateText(earliest)}..${latest === null ? '' : dateText(latest)}]`;
    }
  }
}

function edgeText(edge: PeriodEdge): string {
  if (typeof edge === 'object') return dateText(edge);
  return edge === 'open' ? '..' : '';
}

function dateText({ year, month, day, part, approximate, uncertain }: CalendarDate): string {
  const parts = part
    ? [yearText(year), String(FIRST_CODE[part.kind] + part.number - 1)]
    : [yearText(year), ...[month, day].filter((known) => known !== null).map((known) => digits(known, 2))];
  const doubt = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  return `${parts.join('-')}${doubt}`;
}

/** Years of more than four digits have a `Y` before them. */
function yearText(year: number): string {
  const text = `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}`;
  return Math.abs(year) > 9999 ? `Y${text}` : text;
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

import { search, type Kept } from './links.ts';
import type { TimeWindow } from './timeWindow.ts';

/** A part of the page, and how it is looked at. */
export interface PartOfPage {
  readonly kind: 'field' | 'ledger' | 'timeline' | 'chart' | 'figure';
  /** The chart's or the figure's. */
  readonly id: string | null;
  readonly field?: string | null;
  readonly view?: 'axis' | 'list' | null;
  readonly window?: TimeWindow | null;
}

/** What of the address a part asks for. */
const looks = ({ kind, field, view, window }: PartOfPage) => ({
  ...(kind === 'field' ? { field } : {}),
  ...(kind === 'timeline' ? { view, window } : {}),
});

const PLACES = { ledger: '#figures', timeline: '#timeline' } as const;

/** The page at the place where a part stands, as a relative address. */
export function partOfPageHref(kept: Kept, part: PartOfPage): string {
  const { kind, id } = part;
  if (kind === 'figure') return search({ ...kept, figure: id });
  const place = kind === 'chart' ? `#chart-${id ?? ''}` : kind === 'field' ? '' : PLACES[kind];
  return search({ ...kept, ...looks(part) }) + place;
}

/** A part alone, for a frame, as a relative address. */
export const embedHref = (kept: Kept, part: PartOfPage): string =>
  search({ ...kept, embed: part.id ?? part.kind, ...looks(part) });

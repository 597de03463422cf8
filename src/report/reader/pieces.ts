import type { WholeReport } from '../model.ts';
import type { ReadFile } from './readFile.ts';

/** So many items of a list are handed over at once: a few milliseconds of a page's time. */
const ITEMS = 100;

/** The lists that may be long, which are handed over in pieces. */
type Long = 'figures' | 'timeline';

/** A part of what a worker has read; the last is all but the long lists. */
export type Piece =
  | { readonly kind: 'figures'; readonly items: WholeReport['figures'] }
  | { readonly kind: 'timeline'; readonly items: WholeReport['timeline'] }
  | { readonly kind: 'rest'; readonly rest: Omit<WholeReport, Long> }
  | { readonly kind: 'failed'; readonly why: Exclude<ReadFile, { readonly ok: true }> };

/**
 * What was read, in pieces: whatever a worker sends is made again on the page's side, and a hundred thousand entries in one go would
 * hold the page up for a second.
 */
export function* piecesOf(read: ReadFile): Generator<Piece> {
  if (!read.ok) {
    yield { kind: 'failed', why: read };
    return;
  }
  const { figures, timeline, ...rest } = read.report;
  for (const items of sliced(figures)) yield { kind: 'figures', items };
  for (const items of sliced(timeline)) yield { kind: 'timeline', items };
  yield { kind: 'rest', rest };
}

function* sliced<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += ITEMS) yield list.slice(at, at + ITEMS);
}

/** Puts the pieces together again. */
export class Gathering {
  private readonly figures: WholeReport['figures'][number][] = [];
  private readonly timeline: WholeReport['timeline'][number][] = [];

  /** Takes the next piece; what was read, once it is the last, else null. */
  add(piece: Piece): ReadFile | null {
    switch (piece.kind) {
      case 'figures':
        this.figures.push(...piece.items);
        return null;
      case 'timeline':
        this.timeline.push(...piece.items);
        return null;
      case 'rest':
        return { ok: true, report: { ...piece.rest, figures: this.figures, timeline: this.timeline } };
      case 'failed':
        return piece.why;
    }
  }
}

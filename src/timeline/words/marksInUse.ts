import { isAhead } from '@/quantity/status.ts';
import type { Basis } from '@/report/schema/timeline.ts';
import { isTail, type Extent } from '../index/extent.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { isOpen } from '../layout/openLayout.ts';
import { basisOfDate, isPublicRecord } from './eventWords.ts';

/** A mark that the legend explains. */
export type MarkInUse =
  | 'day'
  | 'span'
  | 'soft'
  | 'unknown'
  | 'open'
  | 'oneOf'
  | 'expected'
  | 'context'
  | 'cluster';

const MARKS: readonly MarkInUse[] = [
  'day',
  'span',
  'soft',
  'unknown',
  'open',
  'oneOf',
  'expected',
  'context',
  'cluster',
];
// Named here: the schema's own list comes with the schema, which only a loaded file needs.
const BASES: readonly Basis[] = ['stated', 'inferred', 'external'];

/** The marks and bases that a timeline's dated entries show, in the legend's order. */
export function marksInUse(index: TimelineIndex): {
  readonly marks: readonly MarkInUse[];
  readonly bases: readonly Basis[];
} {
  const marks = new Set<MarkInUse>(isOpen(index) ? [] : ['cluster']);
  const bases = new Set<Basis>();
  for (const extent of index.kinds) for (const mark of marksOf(extent)) marks.add(mark);
  for (const i of index.order) {
    const event = index.events[i];
    if (event === undefined) continue;
    bases.add(basisOfDate(event));
    if (isAhead(event.obsStatus)) marks.add('expected');
    if (isPublicRecord(event)) marks.add('context');
  }
  return { marks: MARKS.filter((mark) => marks.has(mark)), bases: BASES.filter((basis) => bases.has(basis)) };
}

function marksOf({ from, to, start, end }: Extent): readonly MarkInUse[] {
  const edges = [start, end];
  const tails = edges.filter(isTail);
  if (edges.includes('one-of')) return ['oneOf'];
  if (tails.length > 0) return tails;
  if (edges.includes('soft')) return ['soft'];
  return to - from === 1 ? ['day'] : ['span'];
}

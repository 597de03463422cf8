import type { Grouping } from '@/address/sectionParameters.ts';
import type { Figure, Report } from '@/report/model.ts';
import type { Work } from '@/ui/loading/inSlices.ts';
import { arranging, type By } from './arrange.ts';
import { chunksOf, type Chunk } from './chunks.ts';

/** The ledger's rows in runs, and those folded away below it. */
export interface Laid {
  readonly grouping: Grouping;
  readonly chunks: readonly Chunk[];
  readonly away: readonly Chunk[];
  /** So many figures are folded away. */
  readonly hidden: number;
}

/** Lays the ledger out: the figures that pass, and those that don't. */
export function* laying(
  report: Report,
  passing: readonly Figure[],
  hidden: readonly Figure[],
  by: By,
): Work<Laid> {
  const headed = by.group !== 'unit';
  const chunks = chunksOf(yield* arranging(report, passing, by), headed);
  const away = chunksOf(yield* arranging(report, hidden, by), headed);
  return { grouping: by.group, chunks, away, hidden: hidden.length };
}

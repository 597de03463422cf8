import type { Figure } from '@/report/model.ts';
import type { Group } from './arrange.ts';
import type { Block } from './blocks.ts';

/** How many rows are drawn or left out together: so few that they make no long task. */
const SIZE = 25;

/** The rows that come with the table itself; those after them come in turn. */
export const ROWS_AT_ONCE = 50;

/** The rows that are always there; of more only those near the eye are drawn, and without scripts there are no more. */
export const FIRST_ROWS = 200;

/** A run of rows in the ledger's order, drawn as one. */
export interface Chunk {
  readonly id: string;
  /** The group that begins here, and the block; `null` where they began before. */
  readonly group: Group | null;
  readonly begins: boolean;
  readonly block: Block;
  readonly figures: readonly Figure[];
  /** Rows of the table before this chunk, its headings included. */
  readonly before: number;
  /** Figures before this chunk. */
  readonly offset: number;
}

/** So many runs are one stretch. */
const RUNS = 40;

/** Runs that are drawn, or left out, together: those that begin the table or a block by themselves, what follows by the thousand rows. */
export function stretchesOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const stretches: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = stretches.at(-1);
    const goesOn = last?.[0] !== undefined && isFar(last[0]) && last.length < RUNS;
    if (goesOn && isFar(chunk)) last.push(chunk);
    else stretches.push([chunk]);
  }
  return stretches;
}

const isFar = ({ begins, offset }: Chunk): boolean => !begins && offset >= FIRST_ROWS;

/** The rows of the ledger in runs; `headed`: whether groups have a heading of their own, beside those of their units. */
export function chunksOf(groups: readonly Group[], headed: boolean): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let before = 0;
  let offset = 0;
  for (const group of groups) {
    for (const [index, { block, figures }] of group.rows.entries()) {
      for (let start = 0; start < figures.length; start += SIZE) {
        const run = figures.slice(start, start + SIZE);
        const begins = start === 0;
        const heading = headed && begins && index === 0;
        const id = `${group.id}/${block.id}/${start}`;
        chunks.push({ id, group: heading ? group : null, begins, block, figures: run, before, offset });
        before += Number(heading) + Number(begins) + run.length;
        offset += run.length;
      }
    }
  }
  return chunks;
}

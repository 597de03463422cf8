import type { Dated } from '../../index/timelineIndex.ts';

/** Entries that stand too close together on an axis to be told apart there. */
export interface Crowd {
  /** The first day of all and the day after the last. */
  readonly from: number;
  readonly to: number;
  /** In time order. */
  readonly members: readonly Dated[];
}

/** As shares of what the axis shows: how far apart neighbours of a crowd are at most, and how long a crowd is. */
const SHARE = { near: 0.03, most: 0.1 } as const;
/** Two can stand beside each other. */
const LEAST = 3;

/** Whether an entry is short enough on an axis of `span` days to be lost among its neighbours. */
export function isShort({ extent }: Dated, span: number): boolean {
  return extent.to - extent.from <= SHARE.near * span;
}

/**
 * Where entries crowd on an axis that shows `span` days, in time order. It depends on how far the axis is zoomed, never on
 * where it stands. What lies on one day is no crowd: nothing would be told apart by drawing that day wider.
 */
export function crowdsOf(entries: readonly Dated[], span: number): readonly Crowd[] {
  const short = entries
    .filter((entry) => isShort(entry, span))
    .toSorted((a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to);
  const runs: Dated[][] = [];
  let reached = -Infinity;
  for (const entry of short) {
    const run = runs.at(-1);
    if (run && entry.extent.from - reached <= SHARE.near * span) run.push(entry);
    else runs.push([entry]);
    reached = Math.max(reached, entry.extent.to);
  }
  return runs.flatMap((run) => split(run, SHARE.most * span)).filter(isCrowd);
}

/** Cuts a run that is too long where its neighbours begin furthest apart, until none of its parts is. */
function split(run: readonly Dated[], most: number): readonly Crowd[] {
  const crowd = crowdOf(run);
  if (crowd.to - crowd.from <= most || run.length === 1) return [crowd];
  const gaps = run.slice(1).map((entry, i) => entry.extent.from - (run[i]?.extent.from ?? 0));
  const cut = gaps.indexOf(Math.max(...gaps)) + 1;
  return [...split(run.slice(0, cut), most), ...split(run.slice(cut), most)];
}

/** What some entries take up together. */
export function crowdOf(members: readonly Dated[]): Crowd {
  return {
    from: Math.min(...members.map(({ extent }) => extent.from)),
    to: Math.max(...members.map(({ extent }) => extent.to)),
    members,
  };
}

function isCrowd({ from, to, members }: Crowd): boolean {
  return members.length >= LEAST && to - from > 1;
}

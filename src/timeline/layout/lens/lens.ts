import type { Dated } from '../../index/timelineIndex.ts';
import { crowdOf, crowdsOf, isShort } from './crowds.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { wholeDays, wholeUnits, type WholeUnits } from '../wholeUnits.ts';

/** A crowded span of the axis that is drawn once more below it, wider. */
export interface Lens extends WholeUnits {
  /** So many times as wide as on the axis, so that it takes its whole share of the width. */
  readonly factor: number;
  /** What is drawn in it and not on the axis, in time order. */
  readonly members: readonly Dated[];
}

/** Less would open nothing. */
const LEAST_FACTOR = 3;
/** Of the axis' width, between two lenses. */
const BETWEEN = 0.02;

/**
 * The lenses of an axis that shows a window, in time order: of the crowds that it touches at most so many, those with the
 * most entries. They share the axis' width, so that no two cross; each entry is in one of them or in none, and no two spans
 * overlap. Which entries crowd follows from the zoom alone, so that moving the window regroups nothing.
 */
export function lensesOf(entries: readonly Dated[], window: TimeWindow, most: number): readonly Lens[] {
  const span = window.to - window.from;
  const spans = crowdsOf(entries, span).reduce<readonly WholeUnits[]>(
    (before, crowd) => apart([...before, wholeUnits(crowd)]),
    [],
  );
  const crowded = spans
    .filter(({ from, to }) => from < window.to && to > window.from)
    .map((units) => ({ units, members: membersOf(entries, units, span) }));
  const kept = new Set(crowded.toSorted((a, b) => b.members.length - a.members.length).slice(0, most));
  const share = span * ((1 + BETWEEN) / Math.max(1, kept.size) - BETWEEN);
  return crowded
    .filter((one) => kept.has(one))
    .flatMap(({ units, members }) => lensOf(units, members, share) ?? []);
}

/** Spans of whole months or years may meet: those become one. */
function apart(spans: readonly WholeUnits[]): readonly WholeUnits[] {
  const [a, b] = spans.slice(-2);
  if (!a || !b || b.from >= a.to) return spans;
  const both = wholeUnits({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
  return apart([...spans.slice(0, -2), both]);
}

function membersOf(entries: readonly Dated[], { from, to }: WholeUnits, span: number): readonly Dated[] {
  return entries.filter(
    (entry) => isShort(entry, span) && entry.extent.from >= from && entry.extent.to <= to,
  );
}

/** Where whole months are too wide to be opened, whole days may do. */
function lensOf(units: WholeUnits, members: readonly Dated[], share: number): Lens | null {
  const { from, to } = crowdOf(members);
  const fitting = [units, wholeDays(from, to)].find((one) => factorOf(one, share) >= LEAST_FACTOR);
  return fitting ? { ...fitting, factor: factorOf(fitting, share), members } : null;
}

function factorOf({ from, to }: WholeUnits, share: number): number {
  return share / (to - from);
}

import { isAhead, type ObsStatus } from '@/quantity/status.ts';
import { indexOf, unitOf } from '@/report/lookup.ts';
import type { Figure, Report, Unit } from '@/report/model.ts';
import type { Work } from '@/ui/loading/inSlices.ts';
import { groupBy } from './groupBy.ts';
import { axisOf, type Axis, type Scale } from './axis.ts';

/** Figures that can stand on one axis: those of one unit, "8 out of 10" apart from plain counts, and "up 8%" from what is 8%. */
export interface Block {
  readonly id: string;
  readonly unit: Unit;
  /** "8 out of 10" and the like, drawn as per cent of their wholes. */
  readonly shares: boolean;
  /** Changes in a unit that other figures are amounts in. */
  readonly changes: boolean;
  readonly axis: Axis | null;
  /** The status that all the unit's figures have, where it lies ahead. */
  readonly ahead: ObsStatus | null;
}

const known = new WeakMap<Report, ReadonlyMap<string, Block>>();

/** What tells a figure's block from the others. */
export const blockId = ({ unitMeasure, value, change }: Figure) => {
  if (value.form === 'outOf') return `${unitMeasure} of`;
  return change === null ? unitMeasure : `${unitMeasure} change`;
};

/**
 * A report's blocks by their ids, in the order of the ledger: the units of the headlines come first. They are made once, and an axis of all
 * figures of its unit, so that what is filtered out moves none.
 */
export function* blocking(report: Report): Work<ReadonlyMap<string, Block>> {
  const before = known.get(report);
  if (before) return before;
  const figures = groupBy(report.figures, blockId);
  const headed = report.headlines.flatMap(({ figure }) => indexOf(report).figures.get(figure) ?? []);
  const amounts = new Set(
    report.figures.flatMap(({ unitMeasure, change }) => (change === null ? [unitMeasure] : [])),
  );
  const blocks = new Map<string, Block>();
  for (const id of new Set([...headed.map(blockId), ...figures.keys()])) {
    yield;
    blocks.set(id, blockFor(report, id, figures.get(id) ?? [], amounts));
  }
  known.set(report, blocks);
  return blocks;
}

/** @param amounts the units that have more than changes */
function blockFor(
  report: Report,
  id: string,
  figures: readonly Figure[],
  amounts: ReadonlySet<string>,
): Block {
  const [first] = figures;
  if (!first) throw new Error('A block has figures');
  const unit = unitOf(report, first);
  const shares = first.value.form === 'outOf';
  const changes = first.change !== null && !shares && amounts.has(first.unitMeasure);
  const one = figures.every(({ obsStatus }) => obsStatus === first.obsStatus);
  const ahead = one && isAhead(first.obsStatus) ? first.obsStatus : null;
  return { id, unit, shares, changes, axis: axisOf(figures, scaleOf(unit, figures)), ahead };
}

/** Whether values of a block may lie below zero: the unit says so, or the figure is a change. */
export const mayBeNegative = (unit: Unit, figure: Figure): boolean => unit.signed || figure.change !== null;

const FULL: Readonly<Record<string, number>> = { percent: 100, permille: 1000 };

function scaleOf(unit: Unit, figures: readonly Figure[]): Scale {
  const outOf = figures.some(({ value }) => value.form === 'outOf');
  const changes = figures.some((figure) => figure.change !== null);
  const full = FULL[unit.id] ?? null;
  const shares = full !== null && !changes && figures.some(({ whole }) => whole !== null);
  return {
    whole: unit.whole && !outOf,
    signed: unit.signed || changes,
    full: outOf ? 100 : shares ? full : null,
  };
}

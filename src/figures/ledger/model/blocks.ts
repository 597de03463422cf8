import { isAhead, type ObsStatus } from '@/quantity/status.ts';
import { indexOf, unitOf } from '@/report/lookup.ts';
import type { Figure, Report, Unit } from '@/report/model.ts';
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

const blockId = ({ unitMeasure, value, change }: Figure) => {
  if (value.form === 'outOf') return `${unitMeasure} of`;
  return change === null ? unitMeasure : `${unitMeasure} change`;
};

/** The block of a figure. An axis is made of all figures of its unit, so that what is filtered out moves none. */
export function blockOf(report: Report, figure: Figure): Block {
  const blocks = known.get(report) ?? blocksOf(report);
  known.set(report, blocks);
  const block = blocks.get(blockId(figure));
  if (!block) throw new Error(`No axis for “${figure.id}”`);
  return block;
}

function blocksOf(report: Report): ReadonlyMap<string, Block> {
  // The units of the headlines come first.
  const headed = report.headlines.flatMap(({ figure }) => indexOf(report).figures.get(figure) ?? []);
  const blocks = groupBy([...headed, ...report.figures], blockId);
  const amounts = new Set(
    report.figures.flatMap(({ unitMeasure, change }) => (change === null ? [unitMeasure] : [])),
  );
  return new Map(
    [...blocks].map(([id, twice]) => {
      const figures = [...new Set(twice)];
      const [first] = figures;
      if (!first) throw new Error('A block has figures');
      const unit = unitOf(report, first);
      const shares = first.value.form === 'outOf';
      const changes = first.change !== null && !shares && amounts.has(first.unitMeasure);
      const one = figures.every(({ obsStatus }) => obsStatus === first.obsStatus);
      const ahead = one && isAhead(first.obsStatus) ? first.obsStatus : null;
      return [id, { id, unit, shares, changes, axis: axisOf(figures, scaleOf(unit, figures)), ahead }];
    }),
  );
}

/** The place of each block among all: the order of the ledger. */
export function blockOrder(report: Report, figure: Figure): number {
  const block = blockOf(report, figure);
  return [...(known.get(report)?.keys() ?? [])].indexOf(block.id);
}

/** Whether values of a block may lie below zero: the unit says so, or the figure is a change. */
export const mayBeNegative = (unit: Unit, figure: Figure): boolean => unit.signed || figure.change !== null;

const FULL: Readonly<Record<string, number>> = { percent: 100, permille: 1000 };

function scaleOf(unit: Unit, figures: readonly Figure[]): Scale {
  const shares = figures.some(({ value, whole }) => value.form === 'outOf' || whole !== null);
  const changes = figures.some((figure) => figure.change !== null);
  const outOf = figures.some(({ value }) => value.form === 'outOf');
  const ofUnit = shares && !changes ? (FULL[unit.id] ?? null) : null;
  return {
    whole: unit.whole && !outOf,
    signed: figures.some((figure) => mayBeNegative(unit, figure)),
    full: outOf ? 100 : ofUnit,
  };
}

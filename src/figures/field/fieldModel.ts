import { isAmount, isLowerBound, isUpperBound } from '@/quantity/quantity.ts';
import { lookOf } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import type { Figure, Report } from '@/report/model.ts';

/** Dots in one block: what the eye takes as one thing. */
export const BLOCK = 1000;

/** The most blocks that a first view has room for, and the fewest dots that are worth a picture. */
const MOST_DOTS = 50 * BLOCK;
const FEWEST_DOTS = 10;

/** A figure as a field of dots: `dots` × `perDot` is its printed number. */
export interface FieldModel {
  readonly figure: Figure;
  readonly dots: number;
  /** What one dot is, in the figure's unit: 1, or a power of ten. */
  readonly perDot: number;
  /** A lower bound goes on beyond the last dot. */
  readonly open: boolean;
}

/**
 * A figure as dots, the fewest that a dot can stand for; null where it would be no picture: no single number, an upper bound (dots
 * would fill it up), still ahead (a dot can't be hatched), not a whole number of dots, too few, or more than `most`.
 */
export function fieldOf(figure: Figure, most = MOST_DOTS): FieldModel | null {
  const { value, obsStatus } = figure;
  if (value.form !== 'number' || value.value <= 0) return null;
  if (isUpperBound(figure) || lookOf(obsStatus) !== 'solid') return null;
  const perDot = 10 ** Math.max(0, Math.ceil(Math.log10(value.value / most)));
  const dots = value.value / perDot;
  if (!Number.isInteger(dots) || dots < FEWEST_DOTS || dots > most) return null;
  return { figure, dots, perDot, open: isLowerBound(figure) };
}

/** The most fields that a switch offers. */
const MOST_FIELDS = 4;

/**
 * The fields of a report, the largest count first: those of things counted one by one, then one for another unit. The first is
 * the one that the page opens with; a report whose figures make no field has none.
 */
export function fieldsOf(report: Report): readonly FieldModel[] {
  const known = found.get(report);
  if (known !== undefined) return known;
  const fields = fieldsIn(report);
  found.set(report, fields);
  return fields;
}

/** Looked for once a report: the first view asks each time that something is selected. */
const found = new WeakMap<Report, readonly FieldModel[]>();

function fieldsIn(report: Report): FieldModel[] {
  const fields = report.figures.map((figure) => fieldOf(figure)).filter((field) => field !== null);
  const counted = fields.filter(({ figure }) => unitOf(report, figure).kind === 'count');
  const others = fields.filter(
    ({ figure }) => isHeadline(report, figure) && isAmount(unitOf(report, figure).kind),
  );
  const one = new Set<string>();
  // Of several figures in one unit the largest stands for it: the others are no larger a picture.
  const largest = counted
    .toSorted((a, b) => b.dots * b.perDot - a.dots * a.perDot)
    .filter(({ figure }) => !one.has(figure.unitMeasure) && one.add(figure.unitMeasure));
  const offered = [...largest.slice(0, MOST_FIELDS - Math.min(1, others.length)), ...others.slice(0, 1)];
  // All take the room of the highest: one that is higher than the first would leave it empty below that.
  return offered.map((field) => fieldOf(field.figure, offered[0]?.dots) ?? field);
}

const isHeadline = ({ headlines }: Report, { id }: Figure): boolean =>
  headlines.some(({ figure }) => figure === id);

import { isCut, widthOf } from '../../label/centred.ts';
import { plainLines, type TextLine } from '../../label/textLines.ts';
import type { SeriesModel } from './model.ts';
import { spanOf } from './places.ts';

/** A period's words under the axis, centred at `x`. */
export interface PeriodLabel {
  readonly lines: readonly TextLine[];
  readonly x: number;
  /** The edges of the period, px. */
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 3;
/** How wide a period's words may be where not all are named, in letters' sizes. */
const WIDE = 9;

/** The words of the periods, and of years in which nothing is stated; where they don't all fit, of as many as do, the last among them. */
export function periodLabels(
  model: SeriesModel,
  left: number,
  plotWidth: number,
  width: number,
  fontSize: number,
): PeriodLabel[] {
  const span = spanOf(model);
  const pxOf = (day: number) => left + ((day - span.first) / span.days) * plotWidth;
  const periods = new Map(
    [...model.points, ...model.silent].map((one) => [`${one.first} ${one.end}`, one] as const),
  );
  const inTime = [...periods.values()].toSorted((a, b) => a.first - b.first || a.end - b.end);
  const labelled = (roomOf: (from: number, to: number) => number): PeriodLabel[] =>
    inTime.map(({ first, end, period }) => {
      const [from, to] = [pxOf(first), pxOf(end)];
      const lines = plainLines(period, 'label', roomOf(from, to), fontSize);
      const half = Math.min(widthOf(lines), width) / 2;
      return { lines, x: Math.max(half, Math.min((from + to) / 2, width - half)), from, to };
    });

  const narrow = labelled((from, to) => to - from - fontSize * 0.4);
  const fit = narrow.every(({ lines }) => lines.length <= MOST_LINES && !isCut(lines));
  const shown = fit ? narrow : labelled(() => Math.min(width, fontSize * WIDE));
  return apart(shown, fontSize * 0.5);
}

/** Those that keep apart, from the last one backwards. */
function apart(labels: readonly PeriodLabel[], gap: number): PeriodLabel[] {
  const kept: PeriodLabel[] = [];
  let edge = Infinity;
  for (const label of labels.toReversed()) {
    const half = widthOf(label.lines) / 2;
    if (label.x + half + gap > edge && kept.length > 0) continue;
    kept.push(label);
    edge = label.x - half;
  }
  return kept.toReversed();
}

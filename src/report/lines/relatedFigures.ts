import type { Figure, Report } from '../model.ts';

/** Which figures belong together, by what they have in common, in the report's order. */
interface Related {
  /** The figures that a figure is a part of, by the id of the part. */
  readonly wholes: ReadonlyMap<string, readonly Figure[]>;
  /** The figures of a measure. */
  readonly measures: ReadonlyMap<string, readonly Figure[]>;
}

const known = new WeakMap<Report, Related>();

/** A report's figures as they belong together: made once, as it goes through all of them. */
export function relatedFigures(report: Report): Related {
  const before = known.get(report);
  if (before) return before;
  const related = {
    wholes: grouped(report.figures, ({ parts }) => parts?.figures ?? []),
    measures: grouped(report.figures, ({ measure }) => (measure === null ? [] : [measure])),
  };
  known.set(report, related);
  return related;
}

function grouped(
  figures: readonly Figure[],
  keysOf: (figure: Figure) => readonly string[],
): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const key of keysOf(figure)) {
      const group = groups.get(key);
      if (group) group.push(figure);
      else groups.set(key, [figure]);
    }
  }
  return groups;
}

import { isAhead } from '@/quantity/status.ts';
import type { Chart, Figure } from '../model.ts';

/** The most rows of a chart that nobody asked for, and the most such charts. */
const MOST = { rows: 12, charts: 12 } as const;

/** Units that nothing but a change is stated in. */
const CHANGES: ReadonlySet<string> = new Set(['percentage-points', 'basis-points', 'multiple']);

type DerivedKind = Exclude<Chart['kind'], 'symbols'>;

/** The kind of chart that a figure belongs in; null: words have no bar. */
function kindOf({ value, change, measure, timePeriod, unitMeasure, whole }: Figure): DerivedKind | null {
  if (value.form === 'words') return null;
  if (value.form === 'outOf') return 'share';
  if (measure !== null && timePeriod?.period) return 'series';
  if (change !== null) return 'change';
  if (value.form !== 'number') return 'intervals';
  if (CHANGES.has(unitMeasure)) return 'change';
  return (unitMeasure === 'percent' || unitMeasure === 'permille') && whole !== null ? 'share' : 'bars';
}

/** What figures must share to stand in one chart: kind, unit, and whether they are there or still ahead; a measure is its own. */
const keyOf = (figure: Figure, kind: DerivedKind): string =>
  kind === 'series'
    ? `series ${figure.measure ?? ''} ${figure.unitMeasure}`
    : // A share is a share, whether printed as 42 %, 2.5 ‰ or "8 out of 10".
      `${kind} ${kind === 'share' ? '' : figure.unitMeasure} ${isAhead(figure.obsStatus)}`;

/** The charts of a report that brings none: figures of one kind and unit side by side, in the order of the file. */
export function deriveCharts(figures: readonly Figure[]): Chart[] {
  const superseded = new Set(figures.map(({ supersedes }) => supersedes));
  const groups = new Map<string, { readonly kind: DerivedKind; readonly figures: Figure[] }>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    if (kind === null || superseded.has(figure.id)) continue;
    const key = keyOf(figure, kind);
    const group = groups.get(key) ?? { kind, figures: [] };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()].slice(0, MOST.charts).map(({ kind, figures: members }, index) => {
    const rows = members
      .slice(0, kind === 'series' ? undefined : MOST.rows)
      .map(({ id }) => ({ figure: id }));
    const head = { id: `chart-${index + 1}`, rows };
    switch (kind) {
      case 'bars':
        return { ...head, kind, stacked: false };
      case 'series':
        return { ...head, kind, as: 'columns' };
      case 'intervals':
      case 'share':
      case 'change':
        return { ...head, kind };
    }
  });
}

import { lookOf, type StatusLook } from '@/quantity/status.ts';
import { partsToString } from '@/quantity/format.ts';
import { textOf } from '@/report/texts/stretch.ts';
import type { RowsModel } from '@/charts/rows/rowsModel.ts';
import type { ValueMark } from '@/charts/rows/valueMark.ts';
import type { CountedShare, ShareModel, ShareRow } from '@/charts/kinds/share/model.ts';

/** So many of so many symbols along the whole. */
interface CountedMark extends CountedShare {
  readonly shape: 'counted';
  readonly at: number;
}

/** A row of a chart as the file draws it: its words, and its mark on the axis. */
export interface DrawnRow {
  readonly label: string;
  readonly quantity: string;
  readonly look: StatusLook;
  readonly mark: ValueMark | CountedMark;
  readonly remarks: readonly string[];
}

/** Rows of bars, changes or intervals. */
export const rowsOf = ({ rows }: RowsModel): DrawnRow[] =>
  rows.map(({ label, parts, obsStatus, mark, remarks }) => ({
    label: textOf(label),
    quantity: partsToString(parts),
    look: lookOf(obsStatus),
    mark,
    remarks: remarks.map(textOf),
  }));

/** Rows of shares, in per cent of their wholes. */
export const shareRowsOf = ({ rows }: ShareModel): DrawnRow[] =>
  rows.map((row) => ({
    label: textOf(row.label),
    quantity: partsToString(row.parts),
    look: lookOf(row.obsStatus),
    mark: shareMark(row),
    remarks: row.ofWhole.length === 0 ? [] : [textOf(row.ofWhole)],
  }));

function shareMark({ share, ends, bound, about, counted }: ShareRow): DrawnRow['mark'] {
  if (counted) return { shape: 'counted', at: share, ...counted };
  if (ends) {
    const { lower: from, upper: to, around } = ends;
    return around
      ? { shape: 'whiskers', at: share, from, to }
      : { shape: 'range', from, to, lower: about ? 'about' : 'closed', upper: about ? 'about' : 'closed' };
  }
  if (bound === 'ceiling') return { shape: 'bound', at: share, side: 'below' };
  return { shape: 'bar', from: 0, to: share, end: bound === 'floor' ? 'open' : about ? 'about' : 'closed' };
}

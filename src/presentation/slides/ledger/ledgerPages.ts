import { arrange, type Rows } from '@/figures/ledger/model/arrange.ts';
import type { Report } from '@/report/model.ts';

/** Rows of figures that one slide shows, by the axis they stand on. */
export type LedgerPage = readonly Rows[];

/** What a page has room for, what a row and its axis' numbers take of it, and the line that says which page it is; in cqw. */
const ROOM = 43.2;
const ROW = 3;
const AXIS = 1.85;
const REMARK = 2.7;

const known = new WeakMap<Report, readonly LedgerPage[]>();

/** All figures of a report in the ledger's order, over as many slides as they need; kept, as a deck asks often. */
export function ledgerPages(report: Report): readonly LedgerPage[] {
  const pages = known.get(report) ?? onPages(report);
  known.set(report, pages);
  return pages;
}

function onPages(report: Report): readonly LedgerPage[] {
  const one = parted(report, ROOM);
  return one.length === 1 ? one : parted(report, ROOM - REMARK);
}

function parted(report: Report, room: number): readonly LedgerPage[] {
  const pages: Rows[][] = [[]];
  let left = room;
  for (const { rows } of arrange(report, report.figures, { group: 'unit', sort: 'printed' })) {
    for (const { block, figures } of rows) {
      const axis = block.axis ? AXIS : 0;
      for (const figure of figures) {
        const page = pages.at(-1);
        const last = page?.at(-1);
        const goesOn = last?.block === block;
        const takes = ROW + (goesOn ? 0 : axis);
        if (page && takes <= left) {
          if (last && goesOn) page[page.length - 1] = { block, figures: [...last.figures, figure] };
          else page.push({ block, figures: [figure] });
          left -= takes;
        } else {
          pages.push([{ block, figures: [figure] }]);
          left = room - ROW - axis;
        }
      }
    }
  }
  return pages;
}

import { arrange, type Rows } from '@/figures/ledger/model/arrange.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Figure } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { PagesContext } from '../fit/chartPages.ts';
import { widthInEm } from '../fit/fit.ts';

/** Rows of figures that one slide shows, by the axis they stand on. */
export type LedgerPage = readonly Rows[];

/** What a page has room for, what a row and its axis' numbers take of it, and the line that says which page it is; in cqw. */
const ROOM = 43.2;
const ROW = 3;
const AXIS = 1.85;
const REMARK = 2.7;

/** About the widths of the two columns of words, and the size and height of their lines, in cqw; the style sheet has them too. */
const COLUMN = { value: 29, name: 18.6 } as const;
const LETTERS = { value: 1.55, name: 1.55 } as const;
const LINE = 2;

const known = new WeakMap<PagesContext['report'], Map<Messages, readonly LedgerPage[]>>();

/** All figures of a report in the ledger's order, over as many slides as they need; kept, as a deck asks often. */
export function ledgerPages(context: PagesContext): readonly LedgerPage[] {
  const { report, m } = context;
  const languages = known.get(report) ?? new Map<Messages, readonly LedgerPage[]>();
  const pages = languages.get(m) ?? onPages(context);
  known.set(report, languages.set(m, pages));
  return pages;
}

/** What a row takes: long quantities and names have more lines. */
function rowHeight(figure: Figure, { report, language, m }: PagesContext): number {
  const { quantity, short } = statementOf(report, figure, language, m);
  const lines = Math.max(
    Math.ceil((widthInEm(quantity) * LETTERS.value * 0.9) / COLUMN.value),
    Math.ceil((widthInEm(short) * LETTERS.name * 0.9) / COLUMN.name),
  );
  return ROW + (lines > 2 ? (lines - 2) * LINE : 0) + (lines > 1 ? 0.8 : 0);
}

/** As few pages as can be, and all of them about as full: a last one of a row or two would look forgotten. */
function onPages(context: PagesContext): readonly LedgerPage[] {
  const one = parted(context, ROOM);
  if (one.length === 1) return one;
  let pages = parted(context, ROOM - REMARK);
  for (let room = ROOM - REMARK - ROW; room > 0; room -= ROW) {
    const tighter = parted(context, room);
    if (tighter.length > pages.length) break;
    pages = tighter;
  }
  return pages;
}

function parted(context: PagesContext, room: number): readonly LedgerPage[] {
  const { report } = context;
  const pages: Rows[][] = [[]];
  let left = room;
  for (const { rows } of arrange(report, report.figures, { group: 'unit', sort: 'printed' })) {
    for (const { block, figures } of rows) {
      const axis = block.axis ? AXIS : 0;
      for (const figure of figures) {
        const page = pages.at(-1);
        const last = page?.at(-1);
        const goesOn = last?.block === block;
        const row = rowHeight(figure, context);
        const takes = row + (goesOn ? 0 : axis);
        if (page && takes <= left) {
          if (last && goesOn) page[page.length - 1] = { block, figures: [...last.figures, figure] };
          else page.push({ block, figures: [figure] });
          left -= takes;
        } else {
          pages.push([{ block, figures: [figure] }]);
          left = room - row - axis;
        }
      }
    }
  }
  return pages;
}

import { formatNumber } from '@/quantity/numberText.ts';
import { lookOf } from '@/quantity/status.ts';
import { arrange } from '@/figures/ledger/model/arrange.ts';
import { mayBeNegative, type Block } from '@/figures/ledger/model/blocks.ts';
import { marksOf } from '@/figures/ledger/model/marks.ts';
import type { Figure, Report } from '@/report/model.ts';
import type { DeckContext } from '../context.ts';
import { EDGE, fittedText, framed, titlePlace, words } from '../picture/frame.ts';
import type { Item, SlidePicture } from '../picture/picture.ts';
import { notesOf } from '../notes.ts';
import { strokeInk } from '../marks/strokeInk.ts';
import { ledgerMark } from './ledgerMark.ts';
import { sourceLine } from './slideWords.ts';

const ROW = 76;
const HEAD = 26;
/** Figures on a slide; fewer where they are of several units. */
const ROOM = 512;
const COLUMNS = { what: 372, drawn: 300, printed: 190, gap: 22 } as const;
const DRAWN_X = EDGE.left + COLUMNS.what + COLUMNS.gap;
const PRINTED_X = DRAWN_X + COLUMNS.drawn + 46;
const ABOUT_X = PRINTED_X + COLUMNS.printed + COLUMNS.gap;
const ABOUT_WIDTH = EDGE.left + EDGE.width - ABOUT_X;

export interface LedgerRow {
  readonly figure: Figure;
  readonly block: Block;
}

/** Every figure of the report by its unit, each group on an axis of its own. */
export async function ledgerPictures(
  context: DeckContext,
  breathe: () => Promise<void>,
): Promise<readonly SlidePicture[]> {
  const { report } = context;
  const pages = pagesOf(ledgerRows(report, report.figures));
  const pictures: SlidePicture[] = [];
  for (const [i, page] of pages.entries()) {
    pictures.push(picture(page, { page: i + 1, pages: pages.length }, context));
    await breathe();
  }
  return pictures;
}

/** Figures of the report in the order of the ledger. */
function ledgerRows(report: Report, all: readonly Figure[]): readonly LedgerRow[] {
  const groups = arrange(report, all, { group: 'unit', sort: 'printed' });
  return groups.flatMap((group) =>
    group.rows.flatMap(({ block, figures }) => figures.map((figure) => ({ figure, block }))),
  );
}

const isHeaded = (rows: readonly LedgerRow[], i: number) => rows[i]?.block.id !== rows[i - 1]?.block.id;

function pagesOf(rows: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  const pages: LedgerRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    const need = ROW + (page?.at(-1)?.block.id === row.block.id ? 0 : HEAD);
    if (page && need <= left) {
      page.push(row);
      left -= need;
    } else {
      pages.push([row]);
      left = ROOM - ROW - HEAD;
    }
  }
  return pages;
}

function picture(
  rows: readonly LedgerRow[],
  { page, pages }: { readonly page: number; readonly pages: number },
  context: DeckContext,
): SlidePicture {
  const { report, m } = context;
  const title = m.page.figures(report.figures.length);
  let { below: y } = titlePlace(title, false);
  const items: Item[] = [];
  rows.forEach(({ figure, block }, i) => {
    const headed = isHeaded(rows, i);
    items.push(...rowDrawing({ figure, block }, y, headed, context));
    y += ROW + (headed ? HEAD : 0);
  });
  const at = { x: EDGE.left, y: EDGE.foot - 30, width: EDGE.width, height: 22 };
  if (pages > 1) items.push(words(at, 16, [[{ text: m.presentation.pageOf(page, pages), ink: 'soft' }]]));
  return framed(title, {
    items,
    source: sourceLine(
      rows.map(({ figure }) => figure),
      context,
    ),
    notes: [
      m.ledger.lead,
      ...notesOf(
        null,
        rows.map(({ figure }) => figure.id),
        context,
      ),
    ],
  });
}

/** A figure's row, its unit above it where it is the first of that; `y`: where they begin. */
const rowDrawing = (
  { figure, block }: LedgerRow,
  y: number,
  headed: boolean,
  context: DeckContext,
): readonly Item[] => [
  ...(headed ? heading(block, y, context) : []),
  ...rowItems(figure, block, headed ? y + HEAD : y, context),
];

/** The unit of the rows below, and the ends of their axis. */
function heading(
  { unit, axis, shares, changes }: Block,
  y: number,
  { language, m }: DeckContext,
): readonly Item[] {
  const own = unit.name[language];
  const name = shares ? m.ledger.shares(own) : changes ? m.ledger.changes(own) : own;
  const box = { x: EDGE.left, y: y + 4, width: COLUMNS.what, height: 22 };
  const tick = (value: number) => {
    const number = formatNumber(value, m.numerals);
    return shares ? m.ledger.perCentOf(number) : number;
  };
  const ends = axis === null ? [] : [axis.lower, ...(axis.openAbove ? [] : [axis.upper])];
  return [
    words(box, 17, [[{ text: name, bold: true, ink: 'soft' }]]),
    ...ends.map((value, i) =>
      words(
        { x: i === 0 ? DRAWN_X : DRAWN_X + COLUMNS.drawn - 140, y: y + 3, width: 140, height: 22 },
        15,
        [[{ text: tick(value), ink: 'soft' }]],
        { align: i === 0 ? 'left' : 'right' },
      ),
    ),
  ];
}

function rowItems(figure: Figure, block: Block, y: number, { statement, m }: DeckContext): readonly Item[] {
  const said = statement(figure);
  const look = lookOf(figure.obsStatus);
  const ink = strokeInk(look) === 'expected' ? 'expected' : 'reported';
  const text = (value: string, x: number, top: number, width: number, height: number, size: number) =>
    fittedText(value, { x, y: y + top, width, height }, size, { face: 'sans' }, 12);
  const quantity = text(said.quantity, EDGE.left, 6, COLUMNS.what, 30, 21);
  const [lower, upper] = [DRAWN_X, DRAWN_X + COLUMNS.drawn];
  const marks =
    block.axis === null ? [] : marksOf(figure, block.axis, { signed: mayBeNegative(block.unit, figure) });
  const about = [said.status, said.scope, said.period].join(m.timeline.separator);
  const phrase = m.charts.phrase(said.phrase) + m.timeline.separator + said.paragraph;
  return [
    {
      kind: 'shape',
      shape: 'line',
      box: { x: EDGE.left, y, width: EDGE.width, height: 0 },
      paint: 'rule',
      alt: null,
    },
    { ...quantity, paragraphs: [[{ text: said.quantity, bold: true, ink }]] },
    text(said.label, EDGE.left, 33, COLUMNS.what, 42, 16),
    ...marks.flatMap((mark) => ledgerMark(mark, { lower, upper, middle: y + ROW / 2 }, look, said.quantity)),
    {
      ...text(phrase, PRINTED_X, 8, COLUMNS.printed, ROW - 12, 16),
      paragraphs: [[{ text: m.charts.phrase(said.phrase) }], [{ text: said.paragraph, ink: 'soft' }]],
    },
    text(about, ABOUT_X, 8, ABOUT_WIDTH, ROW - 12, 16),
  ];
}

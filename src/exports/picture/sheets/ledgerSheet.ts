import { createElement } from 'react';
import { GROUPINGS, SORTINGS } from '@/address/sectionParameters.ts';
import { arrange } from '@/figures/ledger/model/arrange.ts';
import { chunksOf, type Chunk } from '@/figures/ledger/model/chunks.ts';
import { StillRows } from '@/figures/ledger/StillRows.tsx';
import { NO_FILTERS } from '@/report/filters.ts';
import type { DeckContext } from '../../drawing/context.ts';
import { sourceLine } from '../../drawing/slides/slideWords.ts';
import type { Request } from '../../export.ts';
import type { DrawPart } from '../page/drawPart.tsx';
import type { PageDrawing, Sheet } from '../sheet.ts';
import { dataLine, describedAll } from './described.ts';
import { framed, MARGIN } from './framed.ts';
import { rem } from './rem.ts';
import { figureKey } from './key.ts';
import { passingFigures } from './passing.ts';

/** As wide as the page's own where a row is a line and its axis has all its numbers, in letters of the page. */
const WIDTH = 77;
/** About so many rows are drawn at a time, and the page goes on meanwhile. */
const ROWS = 50;

/** Every figure that the page shows in its ledger, in one piece, put together and ordered as there. */
export async function ledgerSheet(request: Request, deck: DeckContext, drawPart: DrawPart): Promise<Sheet> {
  const { report, m, ledger, filters = NO_FILTERS } = request;
  const group = GROUPINGS.find((one) => one === ledger?.group) ?? 'unit';
  const sort = SORTINGS.find((one) => one === ledger?.sort) ?? 'printed';
  const id = `${report.id}-ledger`;
  const width = Math.ceil(WIDTH * rem());
  const passing = passingFigures(request);
  const chunks = chunksOf(arrange(report, passing.items, { group, sort }), group !== 'unit');
  const drawn: PageDrawing[] = [];
  let height = 0;
  const pieces = piecesOf(chunks);
  for (const [i, piece] of pieces.entries()) {
    const more = i < pieces.length - 1;
    const part = createElement(StillRows, { chunks: piece, grouping: group, columns: i === 0, more });
    const { svg, height: own } = await drawPart({ id: `${id}-${i + 1}`, part, take: '.led', filters, width });
    drawn.push({ kind: 'page', box: { x: MARGIN, y: height, width, height: own }, svg });
    height += own;
  }
  const figures = chunks.flatMap((chunk) => chunk.figures);
  const frame = {
    id,
    title: m.page.figures(report.figures.length),
    filtered: passing.note,
    lead: m.ledger.lead,
    note: null,
    key: figureKey(passing.items, deck),
    sources: [sourceLine(passing.items, deck), dataLine(request)],
    description: [
      ...(passing.note === null ? [] : [passing.note]),
      m.ledger.lead,
      ...describedAll(figures, request),
    ].join('\n'),
  };
  return framed(frame, width, (y) => ({
    items: drawn.map((item) => ({ ...item, box: { ...item.box, y: item.box.y + y } })),
    below: y + height,
  }));
}

/** Runs of rows that are drawn together. */
function piecesOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const pieces: Chunk[][] = [];
  let rows = ROWS;
  for (const chunk of chunks) {
    if (rows >= ROWS) {
      pieces.push([]);
      rows = 0;
    }
    pieces.at(-1)?.push(chunk);
    rows += chunk.figures.length;
  }
  return pieces;
}

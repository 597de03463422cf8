import type { DeckContext } from '../../drawing/context.ts';
import { EDGE } from '../../drawing/picture/frame.ts';
import type { Item } from '../../drawing/picture/picture.ts';
import { columnHeads, HEAD, ledgerRows, ROW, rowDrawing } from '../../drawing/slides/ledger.ts';
import { sourceLine } from '../../drawing/slides/slideWords.ts';
import type { Request } from '../../export.ts';
import type { Sheet } from '../sheet.ts';
import { dataLine, describedAll } from './described.ts';
import { framed, MARGIN } from './framed.ts';
import { figureKey } from './key.ts';
import { passingFigures } from './passing.ts';

/** Every figure that the page shows by its unit, in one piece. */
export async function ledgerSheet(
  request: Request,
  deck: DeckContext,
  breathe: () => Promise<void>,
): Promise<Sheet> {
  const { report, m } = request;
  const passing = passingFigures(request);
  const rows = ledgerRows(report, passing.items);
  const drawn: Item[] = [];
  let height = HEAD;
  for (const [i, row] of rows.entries()) {
    const headed = row.block.id !== rows[i - 1]?.block.id;
    if (headed && i > 0) height += 14;
    drawn.push(...rowDrawing(row, height, headed, deck));
    height += ROW + (headed ? HEAD : 0);
    await breathe();
  }
  const description: string[] = [...(passing.note === null ? [] : [passing.note]), m.ledger.lead];
  for (const { figure } of rows) {
    description.push(...describedAll([figure], request));
    await breathe();
  }
  const frame = {
    id: `${report.id}-ledger`,
    title: m.page.figures(report.figures.length),
    filtered: passing.note,
    lead: m.ledger.lead,
    note: null,
    key: figureKey(passing.items, deck),
    sources: [sourceLine(passing.items, deck), dataLine(request)],
    description: description.join('\n'),
  };
  return framed(frame, EDGE.width, (y) => ({
    items: [...columnHeads(m), ...drawn].map((item) => moved(item, MARGIN - EDGE.left, y)),
    below: y + height,
  }));
}

function moved(item: Item, dx: number, dy: number): Item {
  return { ...item, box: { ...item.box, x: item.box.x + dx, y: item.box.y + dy } };
}

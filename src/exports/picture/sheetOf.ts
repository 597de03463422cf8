import { deckContext } from '../drawing/context.ts';
import type { Request } from '../export.ts';
import type { DrawPart } from './page/drawPart.tsx';
import type { Sheet } from './sheet.ts';

/** Each kind of picture is loaded when it is asked for. */
const SHEETS = {
  chart: () => import('./sheets/chartSheet.ts'),
  field: () => import('./sheets/fieldSheet.ts'),
  ledger: () => import('./sheets/ledgerSheet.ts'),
  timeline: () => import('./sheets/timelineSheet.ts'),
  slide: () => import('./sheets/slideSheet.ts'),
};

/** The picture of a part of a report, before it is drawn. Throws for what has none. */
export async function sheetOf(
  request: Request,
  breathe: () => Promise<void>,
  drawPart: DrawPart,
): Promise<Sheet> {
  const { report, subject, language, m } = request;
  const deck = deckContext(report, language, m);
  await breathe();
  switch (subject.kind) {
    case 'chart':
      return (await SHEETS.chart()).chartSheet(subject.chart, request, deck);
    case 'field':
      return (await SHEETS.field()).fieldSheet(subject.figure, request, deck);
    case 'ledger':
      return (await SHEETS.ledger()).ledgerSheet(request, deck, drawPart);
    case 'timeline':
      return (await SHEETS.timeline()).timelineSheet(request, deck, breathe, drawPart);
    case 'slide':
      return (await SHEETS.slide()).slideSheet(subject.slide, request, deck, drawPart);
    case 'report':
    case 'figure':
      throw new RangeError(`There is no picture of a ${subject.kind}`);
  }
}

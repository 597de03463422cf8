import { textOf } from '@/report/texts/stretch.ts';
import { figureRows, PAGE_FONT_SIZE, type ChartContext } from '@/charts/chartContext.ts';
import { chartTitle } from '@/charts/chartWords.ts';
import { drawnPart } from '@/charts/drawnPart.ts';
import { chartHowToRead, chartSummary } from '@/charts/frame/description.ts';
import { kindOf } from '@/charts/registry.ts';
import type { Chart } from '@/report/model.ts';
import type { DeckContext } from '../../drawing/context.ts';
import type { Request } from '../../export.ts';
import type { Sheet } from '../sheet.ts';
import { dataLine, described, sourceLines } from './described.ts';
import { framed, MARGIN } from './framed.ts';
import { figureKey } from './key.ts';

/** The drawing's width in px, a card's on the page. */
const WIDTH = 720;

/** A chart with all that its card says. */
export function chartSheet(whole: Chart, request: Request, deck: DeckContext): Sheet {
  const { report, language, m, words } = request;
  const { say } = deck;
  const context: ChartContext = { report, language, m, shown: null };
  const entry = drawnPart(whole, context);
  const rows = figureRows(entry, context);
  const figures = rows.map(({ figure }) => figure);
  const note = entry.note ? say(entry.note) : null;
  const frame = {
    id: whole.id,
    title: chartTitle(whole, context, say),
    lead: chartHowToRead(entry, context, say),
    note,
    key: figureKey(figures, deck),
    sources: [...sourceLines(report, figures, entry.kind !== 'series', request), dataLine(request)],
    description: [
      ...chartSummary(entry, context).map(textOf),
      ...rows.map(({ statement }) => described(statement, words)),
      ...(note === null ? [] : [note]),
    ].join('\n'),
  };
  const box = { width: WIDTH, height: undefined, fontSize: PAGE_FONT_SIZE };
  const height = Math.ceil(kindOf(entry).height(context, box, false));
  return framed(frame, WIDTH, (y) => ({
    items: [
      {
        kind: 'chart',
        box: { x: MARGIN, y, width: WIDTH, height },
        asHighAsNeeded: true,
        entry,
        context,
        individuals: false,
        fontSize: PAGE_FONT_SIZE,
      },
    ],
    below: y + height,
  }));
}

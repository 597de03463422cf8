import { textOf } from '@/report/texts/stretch.ts';
import type { ChartBox } from '@/charts/chartContext.ts';
import { layoutSymbols } from '@/charts/kinds/symbols/layout.ts';
import type { SymbolsModel } from '@/charts/kinds/symbols/model.ts';
import { lookOf } from '@/quantity/status.ts';
import { partsToString } from '@/quantity/format.ts';
import { words } from '../../drawing/picture/frame.ts';
import type { Box, Item, Paragraph } from '../../drawing/picture/picture.ts';
import { chevrons, OPEN_REACH } from '../../drawing/marks/chevrons.ts';
import { symbolPath } from './symbolPath.ts';

const LETTERS = 20;
/** Words beside the symbols have this share of the width, as in the page's own layout. */
const WORDS = 0.35;

const DOT = { text: ' · ', ink: 'soft' } as const;

/** The room of an area, as the page's layouts take it. */
export const chartBox = ({ width, height }: Box): ChartBox => ({
  width,
  height,
  fontSize: LETTERS,
  stage: true,
});

/** Counted symbols: each figure one drawing, its words beside or above it. */
export function symbolItems(model: SymbolsModel, area: Box): readonly Item[] {
  const layout = layoutSymbols(model, chartBox(area));
  return layout.panels.flatMap(({ row, top, areaTop, centres, openX, openMiddle }): Item[] => {
    const look = lookOf(row.obsStatus);
    const quantity = partsToString(row.parts);
    const beside = areaTop === top;
    const moved = centres.map(({ x, y }) => ({ x: x + area.x, y: y + area.y }));
    const text = {
      x: area.x,
      y: area.y + top,
      width: beside ? area.width * WORDS : area.width,
      height: beside ? 110 : areaTop - top,
    };
    const open = { x: area.x + openX + OPEN_REACH, y: area.y + openMiddle - 13, width: 130, height: 26 };
    const scale = textOf(row.scale);
    const said: readonly Paragraph[] = [
      [{ text: quantity, bold: true, ink: look === 'solid' ? 'ink' : 'expected' }],
      [{ text: textOf(row.label) }],
      [{ text: scale, ink: 'soft', size: LETTERS * 0.85 }],
    ];
    return [
      words(text, LETTERS, beside ? said : [said.flatMap((one, i) => (i === 0 ? one : [DOT, ...one]))]),
      ...symbolPath(row.symbol, layout.cell, moved, look, `${quantity} · ${scale}`),
      ...(row.open === null
        ? []
        : [
            ...chevrons(area.x + openX - 6, area.y + openMiddle, 'above' as const, look, row.orMore),
            ...(row.orMore === ''
              ? []
              : [words(open, 17, [[{ text: row.orMore, ink: 'soft' }]], { anchor: 'middle' })]),
          ]),
    ];
  });
}

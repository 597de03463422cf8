import { useMemo } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useView } from '@/report/View.tsx';
import { PAGE_FONT_SIZE, type ChartBox, type ChartContext } from '../chartContext.ts';
import { chartTitle } from '../chartWords.ts';
import { chartName } from './description.ts';
import { drawnPart } from '../drawnPart.ts';
import { NEVER_SELECTED } from '../graphic.ts';
import { kindOf } from '../registry.ts';
import { usePick } from './pointing/usePick.ts';
import './graphic.css';
import './pointing/marks.css';

/**
 * A chart's graphic alone, at any size (CSS px; no `height`: as high as it needs). On the page its marks select their figures
 * and answer to the selection; on a stage they are only looked at. `fontSize` is that of its smallest letters.
 */
export function ChartFigure(props: {
  readonly entry: ChartEntry;
  readonly width: number;
  readonly height: number | undefined;
  readonly size: 'page' | 'stage';
  /** What its accessible name says: every figure, or where those are said beside it, the title and the scale alone. */
  readonly naming?: 'whole' | 'scale';
  readonly individuals?: boolean;
  readonly fontSize?: number;
  /** Ids of the figures to draw; absent: all of the chart's. */
  readonly shown?: ReadonlySet<string>;
}) {
  const { entry, width, height, size, naming = 'whole', individuals = false } = props;
  const { fontSize = PAGE_FONT_SIZE, shown = null } = props;
  const { language, m } = useWholeI18n();
  const { report, say, selected, toggle } = useView();
  const context = useMemo<ChartContext>(() => ({ report, language, m, shown }), [report, language, m, shown]);
  const part = useMemo(() => drawnPart(entry, context), [entry, context]);
  const isPage = size === 'page';
  const box = useMemo<ChartBox>(
    () => ({ width, height, fontSize, stage: !isPage }),
    [width, height, fontSize, isPage],
  );
  const pick = (id: string) => toggle({ kind: 'figure', id });
  const frame = usePick(isPage ? pick : null);
  if (width <= 0 || part.rows.length === 0) return null;

  const kind = kindOf(part);
  return (
    <div
      ref={frame}
      className="chart-frame"
      data-pickable={isPage}
      style={{ minBlockSize: Math.ceil(kind.height(context, box, individuals)) }}
    >
      {kind.draw({
        context,
        box,
        individuals,
        name: chartName(part, context, chartTitle(entry, context, say), naming, individuals),
        selected: isPage ? selected : NEVER_SELECTED,
      })}
    </div>
  );
}

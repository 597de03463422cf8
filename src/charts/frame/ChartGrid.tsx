import { useMemo, useRef, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useView } from '@/report/View.tsx';
import { useElementSize } from '@/ui/elementSize.ts';
import type { ChartContext } from '../chartContext.ts';
import { kindOf } from '../registry.ts';
import { PAGE_FONT_SIZE } from './ChartFigure.tsx';
import { gridRows, gridSpans } from './gridSpans.ts';
import { rowHeight } from './rowHeight.ts';
import { useFontSize } from './useFontSize.ts';
import './grid.css';

/** The gap between columns, and the widths from which two and three stand side by side, as in grid.css; in letters of 13 px. */
const GAP = 40 / 13;
const TWO_FROM = 640 / 13;
const THREE_FROM = 960 / 13;

/** Cards in an even grid: their titles, drawings, sentences and feet stand level, and no row has a hole in it. */
export function ChartGrid(props: {
  readonly entries: readonly ChartEntry[];
  /** A card, with the height that its drawing is to fill. */
  readonly card: (entry: ChartEntry, height: number | undefined) => ReactNode;
}) {
  const { entries, card } = props;
  const { language, m } = useI18n();
  const { report, shown } = useView();
  const grid = useRef<HTMLDivElement>(null);
  const size = useElementSize(grid);
  const fontSize = useFontSize(grid, size) ?? PAGE_FONT_SIZE;
  const width = size?.width ?? 0;
  const heights = useMemo(() => {
    const context: ChartContext = { report, language, m, shown: shown.figures };
    const letters = width / fontSize;
    if (letters < TWO_FROM) return [];
    return gridRows(entries, letters >= THREE_FROM ? 'wide' : 'pairs').flatMap((row) => {
      const column = (width - GAP * fontSize * (row.length - 1)) / row.length;
      const height = rowHeight(
        row.map((entry) => (limit) => {
          return kindOf(entry).height(context, { width: column, height: limit, fontSize }, false);
        }),
      );
      return row.map(() => height);
    });
  }, [report, language, m, shown, entries, width, fontSize]);
  const spans = gridSpans(entries.length);
  return (
    <div ref={grid} className="chart-cards">
      <div>
        {entries.map((entry, index) => (
          <div key={entry.id} className="chart-cell" data-span={spans[index]}>
            {card(entry, heights[index])}
          </div>
        ))}
      </div>
    </div>
  );
}

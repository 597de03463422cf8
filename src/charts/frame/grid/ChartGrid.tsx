import { useMemo, useRef, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useShown, useView } from '@/report/View.tsx';
import { usePrinting } from '@/ui/screen/usePrinting.ts';
import { PAGE_FONT_SIZE, type ChartContext } from '../../chartContext.ts';
import { chartsAtHand } from '../../drawnPart.ts';
import { ChartCell } from './ChartCell.tsx';
import { gridBlocks, gridSpans } from './gridSpans.ts';
import { gridHeights } from './gridHeights.ts';
import { useTextBox } from '../useTextBox.ts';
import './grid.css';

/** Until it is measured, each drawing is as high as it likes. */
const UNMEASURED = { width: 0, fontSize: PAGE_FONT_SIZE };

/** Printed, so many charts are drawn; of the rest the title stands there. */
const MOST_PRINTED = 100;

/**
 * Cards in an even grid: their titles, drawings, sentences and feet stand level, and no row has a hole in it. Of very many only those
 * near what is seen are made.
 */
export function ChartGrid(props: {
  readonly entries: readonly ChartEntry[];
  /** A card, with the height that its drawing is to fill. */
  readonly card: (entry: ChartEntry, height: number | undefined) => ReactNode;
}) {
  const { entries, card } = props;
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const shown = useShown();
  const grid = useRef<HTMLDivElement>(null);
  const { width, fontSize } = useTextBox(grid) ?? UNMEASURED;
  const context = useMemo<ChartContext>(
    () => ({ report, language, m, shown: shown.figures }),
    [report, language, m, shown],
  );
  const heightOf = useMemo(
    () => gridHeights(entries, context, width, fontSize),
    [entries, context, width, fontSize],
  );
  const atHand = useMemo(() => chartsAtHand(entries, context), [entries, context]);
  const printing = usePrinting();
  const spans = gridSpans(entries.length);
  return (
    <div ref={grid} className="chart-cards">
      {gridBlocks(entries.length).map(({ from, to }) => (
        <div key={from}>
          {entries.slice(from, to).map((entry, place) => {
            const index = from + place;
            return (
              <ChartCell
                key={entry.id}
                entry={entry}
                span={spans[index] ?? 6}
                always={index < (printing ? Math.max(atHand, MOST_PRINTED) : atHand)}
              >
                {() => card(entry, heightOf(index))}
              </ChartCell>
            );
          })}
        </div>
      ))}
    </div>
  );
}

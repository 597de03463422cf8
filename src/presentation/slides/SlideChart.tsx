import { useMemo } from 'react';
import { ChartFigure } from '@/charts/frame/ChartFigure.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { chartOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import type { SlideByLayout } from '../deck/deckSlide.ts';
import { chartPages, PAGE_REMARK } from './fit/chartPages.ts';

/** A chart at the size that the slide leaves for it, in px. One of more rows than fit has pages, a step each, and says which is shown. */
export function SlideChart(props: {
  readonly slide: SlideByLayout['chart'];
  readonly step: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}) {
  const { slide, step, width, height, fontSize } = props;
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const pages = useMemo(() => chartPages(slide, { report, language, m }), [slide, report, language, m]);
  // Another language may need fewer pages.
  const page = Math.min(step, pages.length - 1);
  const many = pages.length > 1;
  // Kept, so that a step that changes nothing of the chart draws it not anew.
  const shown = useMemo(() => new Set(pages[page]), [pages, page]);
  const entry = chartOf(report, slide.chart);
  const drawn = pages.reduce((sum, ids) => sum + ids.length, 0);
  return (
    <>
      <ChartFigure
        entry={entry}
        individuals={slide.individuals}
        {...{ width, fontSize }}
        height={many ? height - fontSize * PAGE_REMARK : height}
        size="stage"
        shown={shown}
      />
      {many && (
        <p className="deck-small">
          {m.presentation.pageOf(page + 1, pages.length)}
          {drawn < entry.rows.length && ` · ${m.charts.partDrawn(drawn, entry.rows.length)}`}
        </p>
      )}
    </>
  );
}

import { useMemo } from 'react';
import { ChartFigure } from '@/charts/frame/ChartFigure.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { chartOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import type { SlideByLayout } from '../deck/deckSlide.ts';
import { useSlideGeometry } from '../deck/slideNumber.ts';
import { chartPages, PAGE_REMARK } from './fit/chartPages.ts';
import { lettersOf, roomWithLetters } from './fit/letters.ts';
import { GraphicBox, type GraphicRoom } from './GraphicBox.tsx';

/** A chart at the size that the slide (so wide, in px) leaves for it. One of more rows than fit has pages, a step each, and says which is shown. */
export function SlideChart(props: {
  readonly slide: SlideByLayout['chart'];
  readonly step: number;
  readonly slideWidth: number;
}) {
  const { slide, step, slideWidth } = props;
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const geometry = useSlideGeometry();
  const pages = useMemo(() => chartPages(slide, { report, language, m }), [slide, report, language, m]);
  // Another language may need fewer pages.
  const page = Math.min(step, pages.length - 1);
  // Kept, so that a step that changes nothing of the chart draws it not anew.
  const shown = useMemo(() => new Set(pages[page]), [pages, page]);
  const entry = chartOf(report, slide.chart);
  const drawn = pages.reduce((sum, ids) => sum + ids.length, 0);
  const remark = pages.length > 1 ? PAGE_REMARK : 0;
  const { individuals } = slide;
  const lettersIn = ({ letters }: GraphicRoom) =>
    lettersOf(geometry, slideWidth, geometry.leastText, letters);
  const least = (room: GraphicRoom) => {
    const letters = lettersIn(room);
    const context = { report, language, m, shown };
    const high = roomWithLetters(entry, context, letters, { width: room.width, individuals });
    return high === 0 ? 0 : high + letters.size * remark;
  };
  return (
    <GraphicBox least={least}>
      {(room) => {
        const { size: fontSize } = lettersIn(room);
        return (
          <>
            <ChartFigure
              {...{ entry, individuals, fontSize, shown }}
              width={room.width}
              height={room.height - fontSize * remark}
              size="stage"
            />
            {remark > 0 && (
              <p className="deck-small">
                {m.presentation.pageOf(page + 1, pages.length)}
                {drawn < entry.rows.length && ` · ${m.charts.partDrawn(drawn, entry.rows.length)}`}
              </p>
            )}
          </>
        );
      }}
    </GraphicBox>
  );
}

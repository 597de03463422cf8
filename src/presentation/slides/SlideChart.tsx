import { ChartFigure } from '@/charts/frame/ChartFigure.tsx';
import { kindOf } from '@/charts/registry.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useView } from '@/report/View.tsx';
import { mostThatFit } from './mostThatFit.ts';

/** Height of the line that says that there is more, in letters' sizes. */
const REMARK = 1.6;

/** A chart at the size that the slide leaves for it, in px. Of a chart with more rows than fit, the first ones, and it says so. */
export function SlideChart(props: {
  readonly entry: ChartEntry;
  readonly individuals: boolean;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}) {
  const { entry, individuals, width, height, fontSize } = props;
  const { language, m } = useI18n();
  const { report } = useView();
  const ids = entry.rows.map(({ figure }) => figure);
  const heightOfFirst = (count: number) => {
    const shown = new Set(ids.slice(0, count));
    return kindOf(entry).height({ report, language, m, shown }, { width, height, fontSize }, individuals);
  };
  const all = heightOfFirst(ids.length) <= height;
  const room = all ? height : height - fontSize * REMARK;
  const count = all ? ids.length : mostThatFit(ids.length, (some) => heightOfFirst(some) <= room);
  return (
    <>
      <ChartFigure
        {...{ entry, individuals, width, fontSize }}
        height={room}
        size="stage"
        shown={new Set(ids.slice(0, count))}
      />
      {!all && <p className="deck-small">{m.presentation.firstOf(count, ids.length)}</p>}
    </>
  );
}

import { useMemo, useRef } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useSelected, useShown, useView } from '@/report/View.tsx';
import { useElementSize } from '@/ui/screen/elementSize.ts';
import { useMediaQuery } from '@/ui/screen/mediaQuery.ts';
import { countTouching } from '../index/laneIndex.ts';
import { Minimap } from './Minimap.tsx';
import { LanesPlot } from './lanes/LanesPlot.tsx';
import { OpenPlot } from './open/OpenPlot.tsx';
import { isOpen } from '../layout/openLayout.ts';
import { dated, eventAt, firstFrom, positionOf, type TimelineIndex } from '../index/timelineIndex.ts';
import { Toolbar } from './Toolbar.tsx';
import { useEntryWords } from '../words/useEntryWords.ts';
import { useTextMetrics } from './useTextMetrics.ts';
import { useTimeWindow } from './useTimeWindow.ts';
import { wholeOf } from '../layout/whole.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { daysInSpeech, daysInWords } from '../words/eventWords.ts';
import { useSettledNews } from './useSettledNews.ts';
import type { WindowAction } from '../layout/window.ts';

/** The lanes' names stand beside their lanes, in so many em (axis.css), where the plot is wider than this; else over them. */
const GUTTER = { em: 9.6, wide: 51 } as const;

/** The dated entries on a time axis that can be moved and zoomed. */
export function Axis(props: {
  readonly index: TimelineIndex;
  readonly asked: TimeWindow | null;
  readonly onRest: (window: TimeWindow | null) => void;
}) {
  const { index, asked, onRest } = props;
  const { m } = useWholeI18n();
  const { report, select } = useView();
  const shown = useShown();
  const { selection, events: selectedEvents } = useSelected();
  const plot = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const size = useElementSize(plot);
  const sample = m.timeline.howToMove;
  const metrics = useTextMetrics(probe, sample);
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const words = useEntryWords();
  const all = useMemo(() => wholeOf(index), [index]);
  const { window, move, step } = useTimeWindow({ all, asked, onRest, still });
  const em = metrics.metaSize;
  const open = isOpen(index);
  const gutter = !open && (size?.width ?? 0) >= GUTTER.wide * em ? GUTTER.em * em : 0;
  const width = Math.max(1, (size?.width ?? 1) - gutter);

  const selected = useMemo(
    () =>
      selectedEvents.size === 0
        ? []
        : report.timeline.flatMap((event) => {
            const at = selectedEvents.has(event.id) && shown.events.has(event.id) ? dated(event) : null;
            return at ? [at] : [];
          }),
    [report, shown, selectedEvents],
  );

  const [only] = selection?.kind === 'event' ? selected : [];
  const position = only ? positionOf(index, only) : firstFrom(index, window.from);
  const { said, tell } = useSettledNews({
    span: m.timeline.showing(daysInSpeech(window.from, window.to, m), countIn(index, window)),
    entry: only ? words.name(only.event) : '',
  });
  const press = (action: WindowAction) => {
    tell('span');
    step(action);
  };
  const selectAt = (at: number) => {
    const event = eventAt(index, at);
    if (event === null) return null;
    return () => {
      tell('entry');
      select({ kind: 'event', id: event.id });
    };
  };
  const fitSelection = () => {
    const from = Math.min(...selected.map(({ extent }) => extent.from));
    press({ type: 'fit', to: { from, to: Math.max(...selected.map(({ extent }) => extent.to)) } });
  };
  const drawn = {
    plot,
    width: size ? width : null,
    metrics,
    still,
    index,
    all,
    window,
    move,
    step: press,
    words,
    selected,
  };

  return (
    <div className="tl-axis" data-gutter={gutter > 0}>
      <Toolbar
        step={press}
        fitSelection={selected.length > 0 ? fitSelection : null}
        previous={selectAt(position - 1)}
        next={selectAt(only ? position + 1 : position)}
        range={daysInWords(window.from, window.to, m)}
      />
      <Minimap index={index} all={all} window={window} move={move} />
      {open ? <OpenPlot {...drawn} /> : <LanesPlot {...drawn} gutter={gutter} />}
      <div className="tl-probe" aria-hidden="true">
        <span ref={probe}>{sample}</span>
      </div>
      <p className="ui-visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** How many entries a window touches, without looking at them. */
function countIn(index: TimelineIndex, { from, to }: TimeWindow): number {
  return index.lanes.reduce((sum, lane) => sum + countTouching(lane, from, to), 0);
}

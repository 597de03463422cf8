import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { useElementSize } from '@/ui/elementSize.ts';
import { useMediaQuery } from '@/ui/mediaQuery.ts';
import { lowerBound } from '../index/laneIndex.ts';
import { Minimap } from './Minimap.tsx';
import { Plot } from './Plot.tsx';
import { dated, eventAt, firstFrom, positionOf, type TimelineIndex } from '../index/timelineIndex.ts';
import { Toolbar } from './Toolbar.tsx';
import { useAxisLayout } from './useAxisLayout.ts';
import { useEntryWords } from '../words/useEntryWords.ts';
import { useReveal } from './useReveal.ts';
import { useTextMetrics } from './useTextMetrics.ts';
import { useTimeWindow } from './useTimeWindow.ts';
import { wholeOf } from '../layout/whole.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { daysInWords } from '../words/eventWords.ts';

/** The lanes' names stand beside their lanes, in so many em (axis.css), where the plot is wider than this; else over them. */
const GUTTER = { em: 9.6, wide: 51 } as const;

/** The dated entries on a time axis that can be moved and zoomed. */
export function Axis(props: {
  readonly index: TimelineIndex;
  readonly asked: TimeWindow | null;
  readonly onRest: (window: TimeWindow | null) => void;
}) {
  const { index, asked, onRest } = props;
  const { m } = useI18n();
  const { report, shown, selection, selectedEvents, select } = useView();
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
  const gutter = (size?.width ?? 0) >= GUTTER.wide * em ? GUTTER.em * em : 0;
  const width = Math.max(1, (size?.width ?? 1) - gutter);
  const { layout, layoutFor } = useAxisLayout({ index, all, window, width, metrics, words });

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
  useReveal({ selected, all, window, ready: size !== null, layoutFor, step });

  const [only] = selection?.kind === 'event' ? selected : [];
  const position = only ? positionOf(index, only) : firstFrom(index, window.from);
  const selectAt = (at: number) => {
    const event = eventAt(index, at);
    return event && (() => select({ kind: 'event', id: event.id }));
  };
  const fitSelection = () => {
    const from = Math.min(...selected.map(({ extent }) => extent.from));
    step({ type: 'fit', to: { from, to: Math.max(...selected.map(({ extent }) => extent.to)) } });
  };

  const range = daysInWords(window.from, window.to, m);
  const [keyed, setKeyed] = useState(0);
  const onKeyed = useCallback(() => setKeyed((before) => before + 1), []);
  const announcement = useSettled(keyed, m.timeline.showing(range, countIn(index, window)));

  return (
    <div className="tl-axis" data-gutter={gutter > 0}>
      <Toolbar
        step={step}
        fitSelection={selected.length > 0 ? fitSelection : null}
        previous={selectAt(position - 1)}
        next={selectAt(only ? position + 1 : position)}
        range={range}
      />
      <Minimap index={index} all={all} window={window} move={move} />
      <Plot
        plot={plot}
        width={size ? width : null}
        gutter={gutter}
        metrics={metrics}
        still={still}
        index={index}
        layout={layout}
        window={window}
        move={move}
        step={step}
        words={words}
        selected={selected}
        onKeyed={onKeyed}
      />
      <div className="tl-probe" aria-hidden="true">
        <span ref={probe}>{sample}</span>
      </div>
      <p className="ui-visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** How many entries a window touches, without looking at them. */
function countIn(index: TimelineIndex, { from, to }: TimeWindow): number {
  return index.lanes.reduce(
    (sum, lane) => sum + lowerBound(lane.starts, to) - lowerBound(lane.endsAscending, from + Number.EPSILON),
    0,
  );
}

/** A text as it is when keys have not moved anything for a while: read out once, not at every step. */
function useSettled(keyed: number, text: string): string {
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (keyed === 0) return;
    const timer = setTimeout(() => setSettled(latest.current), 700);
    return () => clearTimeout(timer);
  }, [keyed]);
  return settled;
}

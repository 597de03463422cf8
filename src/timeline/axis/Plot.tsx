import { useCallback, useId, useMemo, useState, type RefObject } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { itemsOf } from './input/axisItems.ts';
import { AxisLane } from './AxisLane.tsx';
import { Bands } from './Bands.tsx';
import { ClusterList } from './ClusterList.tsx';
import { laneGeometry } from '../layout/laneGeometry.ts';
import type { TextMetrics } from '../layout/label.ts';
import type { LaneLayout, Layout } from '../layout/layout.ts';
import { dayOf, pxOf } from '../layout/placement.ts';
import { Ticks } from './Ticks.tsx';
import { ticksIn } from '../layout/ticks.ts';
import { BANDS, type Dated, type TimelineIndex } from '../index/timelineIndex.ts';
import { useAxisKeys } from './input/useAxisKeys.ts';
import type { EntryWords } from '../words/useEntryWords.ts';
import { useHint } from './input/useHint.ts';
import { useLatest } from '@/ui/useLatest.ts';
import { usePlotGestures } from './input/usePlotGestures.ts';
import { usePopup } from './input/usePopup.ts';
import { visibleIn } from '../layout/visible.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { WindowAction } from '../layout/window.ts';

/** Drawn beyond either side, as a share of the width, so that a short move finds it there. */
const SPARE = 0.1;
/** Labels of the axis are at least so far apart, in em of its text. */
const TICK_EM = 6.5;

/** The lanes with what the window shows of them. */
export function Plot(props: {
  readonly plot: RefObject<HTMLDivElement | null>;
  /** Of the axis in px; null before it is measured. */
  readonly width: number | null;
  readonly gutter: number;
  readonly metrics: TextMetrics;
  readonly still: boolean;
  readonly index: TimelineIndex;
  readonly layout: Layout;
  readonly window: TimeWindow;
  readonly move: (action: WindowAction) => void;
  readonly step: (action: WindowAction) => void;
  readonly words: EntryWords;
  readonly selected: readonly Dated[];
}) {
  const { plot, gutter, metrics, still, index, layout, window, move, step, words, selected } = props;
  const width = props.width ?? 1;
  const { m } = useI18n();
  const { toggle } = useView();
  const help = useId();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [hinted, showHint] = useHint();

  const lanes = visibleIn(layout, window, SPARE * width);
  const itemsByLane = lanes.map((lane, i) => (collapsed.has(lane.lane.id) ? [] : itemsOf(lane, i)));
  const items = itemsByLane.flat();
  const { scale } = layout;
  const fromPx = pxOf(scale, window.from);
  // Drawn from a px near the window: browsers can't place anything tens of millions of px away.
  const origin = Math.floor(fromPx / width) * width;
  const offset = Math.round(origin - fromPx);
  const days = (window.to - window.from) * SPARE;
  const minDays = (TICK_EM * metrics.metaSize * metrics.scale) / scale.pxPerDay;
  const ticks = useMemo(
    () => ticksIn({ from: window.from - days, to: window.to + days }, minDays),
    [window, days, minDays],
  );

  const sight = useMemo(() => ({ from: fromPx, to: fromPx + width }), [fromPx, width]);

  usePlotGestures(plot, {
    daysPerPx: 1 / scale.pxPerDay,
    dayAt: (clientX) => {
      const left = (plot.current?.getBoundingClientRect().left ?? 0) + gutter;
      return dayOf(scale, fromPx + clientX - left);
    },
    move,
    onWheelHint: showHint,
    still,
  });
  const keys = useAxisKeys({ plot, index, items, window, step });
  const { popup, openCluster, openUnderWay, close } = usePopup({ plot, index, lanes, items, words });

  const latestToggle = useLatest(toggle);
  const onEntry = useCallback((id: string) => latestToggle.current({ kind: 'event', id }), [latestToggle]);
  const onToggle = useCallback(
    (id: string) =>
      setCollapsed(
        (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
      ),
    [],
  );

  return (
    <div
      ref={plot}
      className="tl-plot"
      role="group"
      aria-label={m.timeline.axis}
      aria-describedby={help}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
    >
      <p id={help} className="ui-visually-hidden">
        {m.timeline.axisHelp}
      </p>
      {props.width !== null && (
        <>
          <div className="tl-ticks" aria-hidden="true">
            <div className="tl-strip" style={{ transform: `translateX(${String(offset)}px)` }}>
              <Bands bands={lanes.find(({ lane }) => lane.id === BANDS)?.entries ?? []} x={-origin} />
              <Ticks
                ticks={ticks}
                scale={scale}
                x={-origin}
                sight={sight}
                fontSize={metrics.metaSize * metrics.scale}
              />
            </div>
          </div>
          <div className="tl-lanes">
            {lanes.map((lane, i) => (
              <AxisLane
                key={lane.lane.id}
                visible={lane}
                items={itemsByLane[i] ?? []}
                geometry={laneGeometry(lane.rows, crowdOf(layout.lanes[i]), metrics)}
                metrics={metrics}
                width={width}
                scale={scale}
                origin={origin}
                offset={offset}
                words={words}
                selected={selected}
                currentKey={keys.currentKey}
                openKey={popup?.key ?? null}
                collapsed={collapsed.has(lane.lane.id)}
                onToggle={onToggle}
                onEntry={onEntry}
                onCluster={openCluster}
                onUnderWay={openUnderWay}
                onCurrent={keys.onCurrent}
              />
            ))}
          </div>
        </>
      )}
      {hinted && <p className="tl-hint">{m.timeline.wheelHint}</p>}
      {popup && (
        <ClusterList
          popup={popup}
          left={popup.left}
          top={popup.top}
          onZoom={() => {
            step({ type: 'show', to: popup.zoomTo });
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function crowdOf(lane: LaneLayout | undefined): 'none' | 'few' | 'heaps' {
  if (!lane || lane.clusters.length === 0) return 'none';
  return lane.heaps.length > 0 ? 'heaps' : 'few';
}

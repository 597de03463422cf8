import { useCallback, useMemo, useState } from 'react';
import { useView } from '@/report/View.tsx';
import { itemsOf } from '../input/axisItems.ts';
import { AxisLane } from './AxisLane.tsx';
import { Bands } from './Bands.tsx';
import { PlotFrame } from '../PlotFrame.tsx';
import type { PlotProps } from '../plotProps.ts';
import { useAxisLayout } from '../useAxisLayout.ts';
import { useReveal } from '../useReveal.ts';
import { ClusterList } from './ClusterList.tsx';
import { laneGeometry } from '../../layout/laneGeometry.ts';
import type { LaneLayout } from '../../layout/layout.ts';
import { pxOf } from '../../layout/placement.ts';
import { TICK_EM, Ticks } from '../Ticks.tsx';
import { ticksIn } from '../../layout/ticks.ts';
import { BANDS, type Dated } from '../../index/timelineIndex.ts';
import { useAxisKeys } from '../input/useAxisKeys.ts';
import { useLatest } from '@/ui/useLatest.ts';
import { usePopup } from '../input/usePopup.ts';
import { visibleIn } from '../../layout/visible.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** Drawn beyond either side, as a share of the width, so that a short move finds it there. */
const SPARE = 0.1;

/** Many entries in lanes, with what the window shows of them. */
export function LanesPlot(props: PlotProps & { readonly gutter: number }) {
  const { plot, gutter, metrics, still, index, all, window, move, step, words, selected } = props;
  const width = props.width ?? 1;
  const { toggle } = useView();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const { layout, layoutFor } = useAxisLayout({ index, all, window, width, metrics, words });
  const isDrawn = (shown: TimeWindow, { event }: Dated) =>
    layoutFor(shown).lanes.some(({ entries }) => entries.some((entry) => entry.event.id === event.id));
  useReveal({ selected, all, window, ready: props.width !== null, isDrawn, step });

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
    <PlotFrame
      plot={plot}
      keys={keys}
      window={window}
      pxPerDay={scale.pxPerDay}
      gutter={gutter}
      still={still}
      open={false}
      move={move}
    >
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
    </PlotFrame>
  );
}

function crowdOf(lane: LaneLayout | undefined): 'none' | 'few' | 'heaps' {
  if (!lane || lane.clusters.length === 0) return 'none';
  return lane.heaps.length > 0 ? 'heaps' : 'few';
}

import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { AxisItem } from '../input/axisItems.ts';
import { extentOfCluster, type Cluster } from '../../layout/lens/clusters.ts';
import { ClusterButton } from './ClusterButton.tsx';
import { EntryButton } from '../EntryMark.tsx';
import type { LaneGeometry } from '../../layout/laneGeometry.ts';
import { Heaps } from './Heaps.tsx';
import type { TextMetrics } from '../../layout/label.ts';
import { pxOf, shiftOf, type Scale } from '../../layout/placement.ts';
import { textWidth } from '@/ui/screen/textWidth.ts';
import { laneIdOf, type Dated } from '../../index/timelineIndex.ts';
import type { EntryWords } from '../../words/useEntryWords.ts';
import { underWayKey } from '../input/usePopup.ts';
import type { VisibleLane } from '../../layout/visible.ts';
import { daysInWords } from '../../words/eventWords.ts';

/** What the border and padding of a chip take of its width, in px. */
const CHIP_PADDING = 16;
/** A chip at the window's edge is cut to what is in view, but stays large enough to be hit. */
const CHIP_LEAST = 24;

export interface AxisLaneProps {
  readonly visible: VisibleLane;
  readonly items: readonly AxisItem[];
  readonly geometry: LaneGeometry;
  readonly metrics: TextMetrics;
  /** Of the window in px. */
  readonly width: number;
  readonly scale: Scale;
  /** The px of the scale at which the lane's strip begins, and how far the strip is moved from there. */
  readonly origin: number;
  readonly offset: number;
  readonly words: EntryWords;
  readonly selected: readonly Dated[];
  readonly currentKey: string | null;
  readonly openKey: string | null;
  readonly collapsed: boolean;
  readonly onToggle: (id: string) => void;
  readonly onEntry: (id: string) => void;
  readonly onCluster: (key: string) => void;
  readonly onUnderWay: (lane: string) => void;
  readonly onCurrent: (key: string) => void;
}

/** A lane: its name, which folds it, and what of it the window shows. */
export function AxisLane(props: AxisLaneProps) {
  const { visible, items, geometry, origin, offset, words, collapsed, onToggle, onUnderWay } = props;
  const { lane, underWay } = visible;
  const { m } = useWholeI18n();
  const name = words.lane(lane.id);
  return (
    <div
      className="tl-lane"
      role="group"
      aria-label={m.timeline.lane(name, lane.size)}
      data-collapsed={collapsed}
    >
      <div className="tl-lane-head">
        <button
          type="button"
          className="tl-fold"
          aria-expanded={!collapsed}
          onClick={() => onToggle(lane.id)}
        >
          {name} <small>{lane.size.toLocaleString(m.period.locale)}</small>
        </button>
        {!collapsed && underWay.count > 0 && (
          <button
            type="button"
            className="tl-under-way"
            data-item={underWayKey(lane.id)}
            aria-haspopup="dialog"
            aria-label={m.timeline.underWayName(
              name,
              underWay.count,
              daysInWords(underWay.day, underWay.day + 1, m),
            )}
            onClick={() => onUnderWay(lane.id)}
          >
            {m.timeline.underWay(underWay.count)}
          </button>
        )}
      </div>
      {!collapsed && (
        <div className="tl-lane-body" style={{ height: geometry.height }}>
          <div className="tl-strip" style={{ transform: `translateX(${String(offset)}px)` }}>
            {visible.heaps.length > 0 && (
              <Heaps
                heaps={visible.heaps}
                scale={props.scale}
                x={-origin}
                top={geometry.heaps}
                height={geometry.heapHeight}
              />
            )}
            {items.map((item) => (
              <Item key={item.key} item={item} {...props} left={origin - offset} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** `left` is the window's start in px of the scale. */
function Item(props: AxisLaneProps & { readonly item: AxisItem; readonly left: number }) {
  const { item, visible, geometry, metrics, scale, origin, words, currentKey, openKey, left } = props;
  const { m } = useWholeI18n();
  if (item.kind === 'entry') {
    const { entry } = item;
    return (
      <EntryButton
        entry={entry}
        rest={words.rest(entry.event, entry.label.figures)}
        place={words.place(entry.event)}
        x={-origin}
        y={geometry.tops[entry.row] ?? 0}
        shift={shiftOf(entry, left)}
        current={currentKey === item.key}
        onPress={props.onEntry}
        onCurrent={props.onCurrent}
      />
    );
  }
  const { cluster } = item;
  const { from, to } = extentOfCluster(visible.lane, cluster);
  const range = daysInWords(from, to, m);
  const start = Math.max(pxOf(scale, cluster.from), left);
  const end = Math.min(pxOf(scale, cluster.to) - 2, left + props.width);
  const width = Math.max(CHIP_LEAST, Math.floor(end - start));
  const room = (width - CHIP_PADDING) / (metrics.metaSize * metrics.scale);
  const texts = [m.timeline.cluster(cluster.count, range), m.timeline.entries(cluster.count)];
  const text = texts.find((one) => textWidth(one) <= room) ?? cluster.count.toLocaleString(m.period.locale);
  const holdsSelected = props.selected.some((dated) => counts(visible, cluster, dated));
  const name = m.timeline.clusterName(words.lane(visible.lane.id), cluster.count, range);
  return (
    <ClusterButton
      id={item.key}
      left={start - origin}
      top={geometry.chips}
      width={width}
      text={text}
      name={holdsSelected ? m.timeline.nameParts([name, m.timeline.withSelected]) : name}
      holdsSelected={holdsSelected}
      open={openKey === item.key}
      current={currentKey === item.key}
      onPress={props.onCluster}
      onCurrent={props.onCurrent}
    />
  );
}

function counts({ lane, entries }: VisibleLane, { from, to }: Cluster, { event, extent }: Dated): boolean {
  return (
    laneIdOf(event) === lane.id &&
    extent.from >= from &&
    extent.from < to &&
    !entries.some((entry) => entry.event.id === event.id)
  );
}

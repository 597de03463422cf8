import type { Messages } from '@/i18n/messages.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { extentOfCluster, membersOf, type Cluster } from '../../layout/lens/clusters.ts';
import { datedAt, type Lane, type TimelineIndex } from '../../index/timelineIndex.ts';
import { membersUnderWay, type VisibleLane } from '../../layout/visible.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { daysInWords } from '../../words/eventWords.ts';

/** A list stays one that can be read; what is more is reached by zooming or in the list view. */
const MOST_LISTED = 40;

/** What the list of a cluster shows, and where its zoom leads. */
export interface Popup {
  /** The item that opened it and takes the focus back. */
  readonly key: string;
  readonly title: string;
  readonly events: readonly TimelineEvent[];
  readonly count: number;
  readonly zoomTo: TimeWindow;
}

export function popupOfCluster(
  key: string,
  index: TimelineIndex,
  lane: Lane,
  laneName: string,
  cluster: Cluster,
  m: Messages,
): Popup {
  const { from, to } = extentOfCluster(lane, cluster);
  const last = lane.starts[cluster.before - 1] ?? from;
  const margin = Math.max(1, 0.05 * (last - from));
  return {
    key,
    title: m.timeline.clusterName(laneName, cluster.count, daysInWords(from, to, m)),
    events: membersOf(cluster, MOST_LISTED).map((place) => datedAt(index, lane, place).event),
    count: cluster.count,
    zoomTo: { from: from - margin, to: last + 1 + margin },
  };
}

export function popupOfUnderWay(
  key: string,
  index: TimelineIndex,
  visible: VisibleLane,
  laneName: string,
  m: Messages,
): Popup {
  const { lane, underWay } = visible;
  const members = membersUnderWay(visible).slice(0, MOST_LISTED);
  const events = members.map((place) => datedAt(index, lane, place));
  return {
    key,
    title: m.timeline.underWayName(laneName, underWay.count, daysInWords(underWay.day, underWay.day + 1, m)),
    events: events.map(({ event }) => event),
    count: underWay.count,
    zoomTo: {
      from: Math.min(...events.map(({ extent }) => extent.from)),
      to: Math.max(...events.map(({ extent }) => extent.to)),
    },
  };
}

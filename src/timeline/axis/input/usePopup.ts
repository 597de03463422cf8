import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { AxisItem } from './axisItems.ts';
import { itemElement } from './itemElement.ts';
import { popupOfCluster, popupOfUnderWay, type Popup } from './popup.ts';
import type { TimelineIndex } from '../../index/timelineIndex.ts';
import type { EntryWords } from '../../words/useEntryWords.ts';
import { useLatest } from '@/ui/useLatest.ts';
import type { VisibleLane } from '../../layout/visible.ts';

const WIDTH = 320;
const GAP = 6;

interface OpenPopup extends Popup {
  readonly left: number;
  readonly top: number;
}

/** The list of a cluster, opened beside what was pressed for it. */
export function usePopup(props: {
  readonly plot: RefObject<HTMLElement | null>;
  readonly index: TimelineIndex;
  readonly lanes: readonly VisibleLane[];
  readonly items: readonly AxisItem[];
  readonly words: EntryWords;
}) {
  const { plot, index, words } = props;
  const { m } = useWholeI18n();
  const [popup, setPopup] = useState<OpenPopup | null>(null);
  const latest = useLatest(props);

  const open = useCallback(
    (opened: Popup) => {
      const item = itemElement(plot.current, opened.key)?.getBoundingClientRect();
      const frame = plot.current?.getBoundingClientRect();
      if (!item || !frame) return;
      const left = Math.min(Math.max(0, item.left - frame.left), Math.max(0, frame.width - WIDTH));
      setPopup({ ...opened, left, top: item.bottom - frame.top + GAP });
    },
    [plot],
  );
  const openCluster = useCallback(
    (key: string) => {
      const item = latest.current.items.find((one) => one.key === key);
      const lane = item && latest.current.lanes[item.lane]?.lane;
      if (item?.kind !== 'cluster' || !lane) return;
      open(popupOfCluster(key, index, lane, words.lane(lane.id), item.cluster, m));
    },
    [latest, open, index, words, m],
  );
  const openUnderWay = useCallback(
    (id: string) => {
      const lane = latest.current.lanes.find((one) => one.lane.id === id);
      if (lane) open(popupOfUnderWay(underWayKey(id), index, lane, words.lane(id), m));
    },
    [latest, open, index, words, m],
  );
  // Pressing beside the list closes it; so does moving the axis, which would leave it standing beside nothing.
  useEffect(() => {
    if (!popup) return;
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('.tl-popup')) setPopup(null);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [popup]);
  const close = () => {
    if (popup) itemElement(plot.current, popup.key)?.focus();
    setPopup(null);
  };
  return { popup, openCluster, openUnderWay, close };
}

/** The item that opens the list of what is under way in a lane. */
export function underWayKey(lane: string): string {
  return `${lane}:under-way`;
}

import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { itemElement } from './itemElement.ts';
import { neighbourOf, type AxisStop, type Direction } from './axisItems.ts';
import { daysToPan } from '../../layout/reveal.ts';
import { firstFrom, eventAt, dated, type TimelineIndex } from '../../index/timelineIndex.ts';
import { wholeOf } from '../../layout/whole.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { WindowAction } from '../../layout/window.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The item with the tab stop, and what the axis listens to. */
export interface AxisKeys {
  readonly currentKey: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onCurrent: (key: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * One tab stop, arrows between the items (WAI-ARIA APG, roving tabindex). `items` reach beyond the window; what lies further is
 * found in the index, the window moved there, and the focus set once it is drawn.
 */
export function useAxisKeys(props: {
  readonly plot: RefObject<HTMLElement | null>;
  readonly index: TimelineIndex;
  readonly items: readonly AxisStop[];
  readonly window: TimeWindow;
  readonly step: (action: WindowAction) => void;
}): AxisKeys {
  const { plot, index, items, window, step } = props;
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const wanted = useRef<{ readonly day: number } | null>(null);
  const hadFocus = useRef<AxisStop | null>(null);

  const inWindow = items.filter(({ day }) => day >= window.from && day < window.to);
  const current = items.find(({ key }) => key === currentKey) ?? null;
  // Always one that can be tabbed to, also when the last one has gone out of sight.
  const tabStop = current ?? inWindow[0] ?? items[0] ?? null;

  const focus = useCallback(
    (item: AxisStop) => {
      const element = itemElement(plot.current, item.key);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
      return element !== null;
    },
    [plot],
  );

  const show = (day: number) => {
    const days = daysToPan(day, window, wholeOf(index));
    if (days !== 0) step({ type: 'pan', days });
  };

  const goTo = (item: AxisStop) => {
    show(item.day);
    if (!focus(item)) wanted.current = { day: item.day };
  };

  const goToEvent = (position: number) => {
    const event = eventAt(index, position);
    const found = event && dated(event);
    if (!found) return;
    show(found.extent.from);
    wanted.current = { day: found.extent.from };
    step({ type: 'pan', days: 0 });
  };

  useLayoutEffect(() => {
    const target = wanted.current;
    if (target) {
      const nearest = nearestTo(items, target.day);
      if (nearest && target.day >= window.from && target.day < window.to && focus(nearest))
        wanted.current = null;
      return;
    }
    // What had the focus was counted into a cluster, or the other way round: the focus goes to what stands there now.
    const lost = hadFocus.current;
    if (lost && document.activeElement === document.body) {
      const heir = nearestTo(
        items.filter(({ lane }) => lane === lost.lane),
        lost.day,
      );
      if (heir) focus(heir);
    }
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Beside the items there are buttons of the lanes, whose keys are their own.
    const onItem = event.target instanceof Element && event.target.matches('.tl-entry, .tl-cluster');
    if (!onItem || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = tabStop && tabStop.day >= window.from && tabStop.day <= window.to ? tabStop.day : undefined;
    const anchor = at === undefined ? {} : { at };
    const direction = ARROWS[event.key];
    if (direction && tabStop) {
      const next = neighbourOf(items, tabStop, direction);
      if (next) goTo(next);
      else if (direction === 'right') goToEvent(firstFrom(index, tabStop.day + 1));
      else if (direction === 'left') goToEvent(firstFrom(index, tabStop.day) - 1);
    } else if (event.key === 'Home') goToEvent(0);
    else if (event.key === 'End') goToEvent(index.order.length - 1);
    else if (event.key === '+' || event.key === '=') step({ type: 'zoomIn', ...anchor });
    else if (event.key === '-' || event.key === '_') step({ type: 'zoomOut', ...anchor });
    else if (event.key === '0') step({ type: 'fitAll' });
    else return;
    event.preventDefault();
  };

  return {
    currentKey: tabStop?.key ?? null,
    onKeyDown,
    onCurrent: setCurrentKey,
    onFocus: () => {
      hadFocus.current = tabStop;
    },
    onBlur: () => {
      hadFocus.current = null;
    },
  };
}

function nearestTo(items: readonly AxisStop[], day: number): AxisStop | null {
  return items.reduce<AxisStop | null>(
    (best, item) => (best && Math.abs(best.day - day) <= Math.abs(item.day - day) ? best : item),
    null,
  );
}

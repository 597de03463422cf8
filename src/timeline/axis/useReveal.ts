import { useEffect, useEffectEvent } from 'react';
import type { Layout } from '../layout/layout.ts';
import { windowToReveal } from '../layout/reveal.ts';
import type { Dated } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { WindowAction } from '../layout/window.ts';

/** Brings the selected entry into the window when the selection changes: a link, a figure pressed elsewhere, next and previous. */
export function useReveal(props: {
  readonly selected: readonly Dated[];
  readonly all: TimeWindow;
  readonly window: TimeWindow;
  readonly ready: boolean;
  readonly layoutFor: (window: TimeWindow) => Layout;
  readonly step: (action: WindowAction) => void;
}): void {
  const { selected, all, window, ready, layoutFor, step } = props;
  const reveal = useEffectEvent(() => {
    const [first, ...others] = selected;
    if (!first) return;
    // Of several entries one in view is enough.
    const inView = [first, ...others].some(
      ({ extent }) => extent.from < window.to && extent.to > window.from,
    );
    if (others.length > 0 && inView) return;
    const isDrawn = (shown: TimeWindow) =>
      layoutFor(shown).lanes.some(({ entries }) => entries.some(({ event }) => event.id === first.event.id));
    const to = windowToReveal(first.extent, window, all, isDrawn);
    if (to !== window) step({ type: 'show', to });
  });
  const key = selected.map(({ event }) => event.id).join(' ');
  useEffect(() => {
    if (ready && key !== '') reveal();
  }, [ready, key]);
}

import { useEffect, useEffectEvent } from 'react';
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
  /** Whether a window draws an entry that it touches, and doesn't just count it. */
  readonly isDrawn: (window: TimeWindow, entry: Dated) => boolean;
  readonly step: (action: WindowAction) => void;
}): void {
  const { selected, all, window, ready, isDrawn, step } = props;
  const reveal = useEffectEvent(() => {
    const [first, ...others] = selected;
    if (!first) return;
    // Of several entries one in view is enough.
    const inView = [first, ...others].some(
      ({ extent }) => extent.from < window.to && extent.to > window.from,
    );
    if (others.length > 0 && inView) return;
    const to = windowToReveal(first.extent, window, all, (shown) => isDrawn(shown, first));
    if (to !== window) step({ type: 'show', to });
  });
  const key = selected.map(({ event }) => event.id).join(' ');
  useEffect(() => {
    if (ready && key !== '') reveal();
  }, [ready, key]);
}

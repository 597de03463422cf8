import { useCallback, useEffect, useState, type RefObject } from 'react';
import { absolute, presenterHref } from '@/address/links.ts';
import { useKept } from '@/address/Kept.tsx';
import type { Place } from '../deck/deck.ts';
import { mayHaveSecondScreen, toSecondScreen } from './secondScreen.ts';

/** How long a window that was opened may take to say hello, in ms. */
const PATIENCE = 8000;

/** `closed`: none was asked for, or it answers; `blocked`: the browser opened none; `silent`: it opened but never spoke. */
export type PresenterWindowState = 'closed' | 'opening' | 'blocked' | 'silent';

/** Opens the presenter's window, or brings it to the front, and watches whether it really comes. */
export function usePresenterWindow(
  session: string,
  connected: boolean,
  slides: string | null,
  hall: RefObject<Element | null>,
) {
  const [state, setState] = useState<PresenterWindowState>('closed');
  useEffect(() => {
    if (connected) setState('closed');
  }, [connected]);
  useEffect(() => {
    const timer = state === 'opening' ? window.setTimeout(() => setState('silent'), PATIENCE) : 0;
    return () => window.clearTimeout(timer);
  }, [state]);

  const kept = useKept();
  const address = useCallback(
    (place: Place) => absolute(presenterHref(kept, session, place, slides)),
    [kept, session, slides],
  );
  const open = useCallback(
    (place: Place) => {
      const openAt = (corner: Corner | null) => {
        const opened = openWindow(address(place), `as-stated-presenter-${session}`, corner);
        setState(opened ? 'opening' : 'blocked');
      };
      // The hall goes first: a browser that has a second screen allows both in one key press, in this order.
      if (hall.current && !connected && document.fullscreenElement === null && mayHaveSecondScreen())
        void toSecondScreen(hall.current).then(openAt);
      else openAt(null);
    },
    [address, session, hall, connected],
  );
  const dismiss = useCallback(() => setState('closed'), []);
  return { state, address, open, dismiss };
}

/** Where a window is put, in px of all screens. */
type Corner = NonNullable<Awaited<ReturnType<typeof toSecondScreen>>>;

function openWindow(address: string, name: string, corner: Corner | null): boolean {
  const place = corner ? `,left=${corner.left},top=${corner.top}` : '';
  try {
    const opened = window.open(address, name, `popup,width=1180,height=780${place}`);
    opened?.focus();
    return opened !== null;
  } catch {
    return false;
  }
}

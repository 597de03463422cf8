import { useEffect, useRef } from 'react';
import type { Deck } from './deck.ts';

const SECONDS = { least: 2, usual: 10, most: 600 } as const;

/** Seconds a view as the deck plays by itself, within what makes sense; 10 for what is no number. */
export const playSeconds = (value: number): number =>
  Number.isFinite(value) ? Math.min(SECONDS.most, Math.max(SECONDS.least, Math.trunc(value))) : SECONDS.usual;

/** Keeps in the address whether the deck plays, and how fast, so that a kiosk that is switched on again goes on; `null`: it stands. */
export function usePlay(
  { playing }: Deck,
  seconds: number,
  play: string | null,
  onPlay: (play: string | null) => void,
): void {
  const wanted = playing ? String(seconds) : null;
  const keep = useRef(onPlay);
  useEffect(() => {
    keep.current = onPlay;
  }, [onPlay]);
  useEffect(() => {
    if (wanted !== play) keep.current(wanted);
  }, [wanted, play]);
}

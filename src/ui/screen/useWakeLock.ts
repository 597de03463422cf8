import { useEffect } from 'react';

/** Keeps the screen awake while a deck is open, where the browser can and the battery allows; nothing is said where not. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let closed = false;
    let lock: WakeLockSentinel | null = null;
    const request = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (granted) => {
          if (closed) void granted.release();
          else lock = granted;
        },
        () => {},
      );
    };
    request();
    // The browser lets go of the lock when the page is hidden.
    document.addEventListener('visibilitychange', request);
    return () => {
      closed = true;
      document.removeEventListener('visibilitychange', request);
      void lock?.release();
    };
  }, []);
}

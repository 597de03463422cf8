import { useEffect } from 'react';

/** For so long a place is held, in ms: as long as a page takes to come to rest on a slow machine. */
const HELD_FOR = 3000;

/** What a reader does who goes elsewhere. */
const LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * A link to a place in the page leads to it also while what lies above still changes its height, as it is drawn: for a while the place is
 * brought back to where it belongs, unless the reader goes on.
 */
export function HeldPlace() {
  useEffect(() => {
    const page = document.querySelector('.page');
    if (!page) return;
    const place = () => document.getElementById(location.hash.slice(1));
    // A link was followed before this was here, or led to the page: the place is held once it is near, as a reader may have gone on since.
    let until = location.hash === '' ? 0 : performance.now() + HELD_FOR;
    let isHeld = false;
    const bring = () => {
      const there = place();
      if (!there || performance.now() > until) return;
      isHeld ||= Math.abs(there.getBoundingClientRect().top) < innerHeight;
      if (isHeld) there.scrollIntoView({ behavior: 'instant' });
    };
    const heights = new ResizeObserver(bring);
    heights.observe(page);
    const left = new AbortController();
    const leave = () => (until = 0);
    for (const doing of LEAVING)
      document.addEventListener(doing, leave, { passive: true, signal: left.signal });
    const follow = () => {
      until = performance.now() + HELD_FOR;
      isHeld = true;
    };
    window.addEventListener('hashchange', follow, { signal: left.signal });
    // The browser glides to where the place was when it began.
    document.addEventListener('scrollend', bring, { signal: left.signal });
    return () => {
      heights.disconnect();
      left.abort();
    };
  }, []);
  return null;
}

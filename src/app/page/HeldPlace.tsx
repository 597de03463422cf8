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
    const isNear = Math.abs(place()?.getBoundingClientRect().top ?? Infinity) < innerHeight;
    // A link was followed before this was here, or led to the page.
    let until = location.hash !== '' && isNear ? performance.now() + HELD_FOR : 0;
    const heights = new ResizeObserver(() => {
      if (performance.now() < until) place()?.scrollIntoView({ behavior: 'instant' });
    });
    heights.observe(page);
    const left = new AbortController();
    const leave = () => (until = 0);
    for (const doing of LEAVING)
      document.addEventListener(doing, leave, { passive: true, signal: left.signal });
    const follow = () => (until = performance.now() + HELD_FOR);
    window.addEventListener('hashchange', follow, { signal: left.signal });
    return () => {
      heights.disconnect();
      left.abort();
    };
  }, []);
  return null;
}

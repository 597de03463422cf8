/** Without the browser's word for it (Safari), the page is taken to be done so long after its load, in ms. */
const LONG_ENOUGH = 2000;

/** Does `work` once the page is loaded and the browser has nothing better to do; the answer calls it off. */
export function whenIdle(work: () => void): () => void {
  const left = new AbortController();
  const idle = () => {
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(work);
      left.signal.addEventListener('abort', () => cancelIdleCallback(handle));
    } else {
      const timer = setTimeout(work, LONG_ENOUGH);
      left.signal.addEventListener('abort', () => clearTimeout(timer));
    }
  };
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true, signal: left.signal });
  return () => left.abort();
}

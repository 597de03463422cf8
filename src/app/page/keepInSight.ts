/** For so long what was pressed is kept in sight, in ms: as long as a page takes to come to rest on a slow machine. */
const KEPT_FOR = 3000;

/** What a reader does who goes elsewhere. */
const LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Scrolls to where an element is seen, gliding, and puts that right when the page has come to rest or its height has changed: a glide goes
 * to where the element was when it began, or is broken off. It ends with time, with what a reader does who goes elsewhere, and by the answer.
 */
export function keepInSight(element: Element): () => void {
  const left = new AbortController();
  const { signal } = left;
  const bring = () => element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const end = () => left.abort();
  const timer = setTimeout(() => {
    bring();
    end();
  }, KEPT_FOR);
  // It speaks once when it begins, of no change.
  let changes = -1;
  const sizes =
    typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => ++changes > 0 && bring());
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes?.disconnect();
  });
  document.addEventListener('scrollend', bring, { signal });
  for (const doing of LEAVING) document.addEventListener(doing, end, { passive: true, signal });
  element.scrollIntoView({ block: 'nearest' });
  const page = element.closest('.page');
  if (page) sizes?.observe(page);
  return end;
}

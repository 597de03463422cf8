/** A hand that has not scrolled for so long has come to rest, in ms. */
const REST = 150;
/** What is looked at while a hand keeps scrolling slowly is not withheld for longer, in ms. */
const PATIENCE = 600;

let scrolledAt = -Infinity;
let listens = false;

/**
 * Goes on once the page is not being scrolled: what is scrolled past need not be drawn, and what is drawn meanwhile makes the page lag
 * behind the hand. Waits for that from its first call on, as a page that has drawn nothing has nothing to wait with.
 */
export async function whenCalm(): Promise<void> {
  if (!listens) {
    listens = true;
    const note = () => (scrolledAt = performance.now());
    document.addEventListener('scroll', note, { passive: true, capture: true });
  }
  const until = performance.now() + PATIENCE;
  for (;;) {
    const left = Math.min(scrolledAt + REST, until) - performance.now();
    if (left <= 0) return;
    await new Promise((done) => setTimeout(done, left));
  }
}

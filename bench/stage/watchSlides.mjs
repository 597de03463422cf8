/**
 * Runs in a window of the deck: notes when each key comes and when the slide that it asks for has been painted, in ms
 * since the epoch (two windows share no other clock), and the longest frame since it was last asked.
 */
export function watchSlides() {
  const seen = { key: 0, painted: 0, longest: 0 };
  const now = (/** @type {number} */ at) => performance.timeOrigin + at;
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') seen.key = now(timeStamp);
    },
    true,
  );
  const isSlide = (/** @type {Node} */ node) =>
    node instanceof Element && (node.matches('[data-slide]') || node.querySelector('[data-slide]') !== null);
  new MutationObserver((changes) => {
    const changed = changes.some(
      ({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some(isSlide),
    );
    if (!changed) return;
    // A task after the frame runs when that has been painted.
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.addEventListener('message', () => {
        seen.painted = now(performance.now());
      });
      after.port1.start();
      after.port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-slide'] });
  // Known to Chromium, not yet to the types.
  const wanted = { type: 'long-animation-frame' };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe(wanted);
  Object.assign(window, {
    __slides: {
      begin: () => Object.assign(seen, { key: 0, painted: 0, longest: 0 }),
      seen: () => ({ ...seen }),
    },
  });
}

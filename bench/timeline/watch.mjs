/**
 * Runs in the page before any of its scripts: keeps when the DOM last changed and what was painted after that, and records
 * the gaps between frames. Everything it uses is inside, since the function's text is what is sent.
 *
 * @param {{ events: readonly import('./benchEvents.ts').BenchEvent[] }} sent
 */
export function watch({ events }) {
  if (window.top !== window) return;
  let began = performance.now();
  let changedAt = 0;
  let paintedAt = 0;
  let firstItemAt = 0;
  let waiting = false;
  let changedAgain = false;
  let wasReady = false;
  /** @type {number[] | null} */
  let gaps = null;

  const isReady = () => {
    const anchor = window.__anchor;
    wasReady ||= anchor !== undefined && (anchor.isReady?.() ?? true);
    return wasReady;
  };
  /** @param {(now: number) => void} then */
  const afterPaint = (then) =>
    requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));

  const settle = () =>
    afterPaint((now) => {
      if (changedAgain) {
        changedAgain = false;
        settle();
        return;
      }
      waiting = false;
      paintedAt = now;
    });
  const onChange = () => {
    changedAt = performance.now();
    const item = window.__anchor?.item;
    if (firstItemAt === 0 && item !== undefined && isReady() && document.querySelector(item) !== null) {
      firstItemAt = -1;
      afterPaint((now) => {
        firstItemAt = now;
      });
    }
    if (waiting) {
      changedAgain = true;
      return;
    }
    waiting = true;
    settle();
  };
  new MutationObserver(onChange).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });

  window.__B = { events, constructAt: 0 };
  window.__watch = {
    /** Resolves to when the last change was painted, once nothing has changed for `quiet` ms and `least` ms have gone by. */
    quiet: (quiet, least) =>
      new Promise((resolve) => {
        const since = performance.now();
        const look = () => {
          const now = performance.now();
          if (isReady() && !waiting && now - changedAt > quiet && now - since >= least) resolve(paintedAt);
          else setTimeout(look, 25);
        };
        look();
      }),
    times: () => ({ began, firstItemAt, constructAt: window.__B?.constructAt ?? 0 }),
    record: () => {
      /** @type {number[]} */
      const own = [];
      gaps = own;
      let before = performance.now();
      const frame = () => {
        if (gaps !== own) return;
        const now = performance.now();
        own.push(now - before);
        before = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    longestFrame: () => {
      const longest = Math.max(0, ...(gaps ?? []));
      gaps = null;
      return longest;
    },
  };
  began = performance.now();
}

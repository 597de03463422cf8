import type { Page } from '@playwright/test';

/**
 * Waits until nothing moves on a page any more: for three frames in a row, each with an idle moment after it, nothing of it changes,
 * glides or scrolls. What is drawn in turns has a frame for each, and leaves none idle while it works, however slow the machine is.
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    let frames = 0;
    let [left, top] = [scrollX, scrollY];
    const watch = new MutationObserver(() => (frames = 0));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isGliding = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
    // What changes all the time, such as a clock, is not waited for.
    for (let all = 0; frames < 3 && all < 200; all += 1) {
      frames += 1;
      await new Promise((painted) => requestAnimationFrame(painted));
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
      if (isGliding() || left !== scrollX || top !== scrollY) frames = 0;
      [left, top] = [scrollX, scrollY];
    }
    watch.disconnect();
  });
}

/**
 * @typedef {object} Tasks
 * @property {number} opening ms of the longest task of the page's thread until `scrolled`, in time that it had a processor: on a machine
 *   that others use, the time by the clock is theirs too
 * @property {number} scrolling ms of the longest after that
 */

/** @typedef {{ name: string, thread: string, ts: number, tdur: number }} TraceEvent */

/** Where the page marks that it is scrolled from now on. */
export const SCROLLED = 'as-stated-scrolled';

/**
 * Watches the tasks of a page until the answer is called, which tells the longest.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<() => Promise<Tasks>>}
 */
export async function traceTasks(browser) {
  const session = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name = '', pid, tid, ts, tdur = 0 } of value) {
      if (!name.endsWith('RunTask') && name !== SCROLLED) continue;
      events.push({ name, thread: `${pid} ${tid}`, ts: Number(ts), tdur: Number(tdur) });
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], traceBufferSizeInKb: 200_000 },
  });
  return async () => {
    const complete = new Promise((done) => void session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    const scrolled = events.find(({ name }) => name === SCROLLED);
    if (!scrolled) return { opening: Number.NaN, scrolling: Number.NaN };
    const own = events.filter(({ thread }) => thread === scrolled.thread);
    const longest = (/** @type {(event: TraceEvent) => boolean} */ when) =>
      Math.max(0, ...own.filter(when).map(({ tdur }) => tdur / 1000));
    return {
      opening: longest(({ ts }) => ts < scrolled.ts),
      scrolling: longest(({ ts }) => ts >= scrolled.ts),
    };
  };
}

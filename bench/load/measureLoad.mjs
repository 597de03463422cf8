import { chromium } from 'playwright-core';
import { browserArgs } from '../../scripts/browser.mjs';

/**
 * @typedef {object} Load times in ms
 * @property {number} sent KiB over the wire until the page is quiet
 * @property {number} firstPaint first contentful paint
 * @property {number} largestPaint
 * @property {number} blocking total blocking time, as web.dev/articles/tbt defines it: what tasks take beyond 50 ms each after the
 *   first contentful paint, all together
 * @property {number} longestTask
 * @property {number} shift cumulative layout shift, while the page loads and while it is scrolled through
 * @property {number} scrollTask the longest task while it is scrolled through fast
 */

/** A phone on a slow connection, as Lighthouse has it: 150 ms to and fro, 1.6 Mbit/s, a processor a quarter as fast. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const VIEWPORT = { width: 412, height: 823 };
/** After the load event, in ms: what comes late has come. */
const QUIET = 3000;

/** Runs in the page before its own scripts: notes paints, tasks and shifts. */
function note() {
  const seen = { largest: 0, tasks: /** @type {{ start: number, duration: number }[]} */ ([]), shift: 0 };
  Object.assign(window, { __load: () => structuredClone(seen) });
  const watch = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
  watch('layout-shift', (entry) => {
    if ('value' in entry) seen.shift += Number(entry.value);
  });
}

/**
 * One visit in a fresh browser.
 *
 * @param {string} url
 * @param {string} executablePath
 * @returns {Promise<Load>}
 */
export async function measureLoad(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 2 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let sent = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (sent += encodedDataLength));
    await page.addInitScript(note);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET);
    const loaded = await seenIn(page);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const bytes = sent;
    await scrollThrough(page);
    const all = await seenIn(page);
    return {
      sent: bytes / 1024,
      firstPaint,
      largestPaint: loaded.largest,
      blocking: loaded.tasks.reduce((sum, task) => sum + beyond(task, firstPaint), 0),
      longestTask: longest(loaded.tasks),
      shift: all.shift,
      scrollTask: longest(all.tasks.slice(loaded.tasks.length)),
    };
  } finally {
    await browser.close();
  }
}

/** @typedef {{ start: number, duration: number }} Task in ms */

/** What a task takes beyond 50 ms after a time. @param {Task} task @param {number} from */
const beyond = ({ start, duration }, from) => Math.max(0, start + duration - Math.max(start, from) - 50);

/** @param {readonly Task[]} tasks */
const longest = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));

/** @param {import('playwright-core').Page} page @returns {Promise<{ largest: number, tasks: Task[], shift: number }>} */
const seenIn = (page) => page.evaluate(() => window.__load?.() ?? { largest: 0, tasks: [], shift: 0 });

/** From top to bottom, most of a screen each frame or two. @param {import('playwright-core').Page} page */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    const step = innerHeight * 0.8;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await page.waitForTimeout(1000);
}

import { chromium } from 'playwright-core';
import { watch } from './watch.mjs';
import { browserArgs } from '../../scripts/browser.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** No change of the DOM for so long, in ms, and a page is stable; the wait itself is not counted. */
const QUIET = { start: 1200, zoom: 400, pan: 300 };
const DRAG = { moves: 10, px: 30, every: 16 };

/**
 * @typedef {object} Measurement all times in ms, memory in MB
 * @property {number} firstPaint from the document's start to the first entry on the screen
 * @property {number} stable from there to the last change on the screen
 * @property {number} elements in the timeline
 * @property {number} memory of the page's scripts after a garbage collection
 * @property {number} zoomFrame the longest gap between frames of one zoom step
 * @property {number} panFrame and of a drag
 */

/**
 * One run in a fresh browser that reaches nothing but this machine.
 *
 * @param {string} url
 * @param {readonly import('./benchEvents.ts').BenchEvent[]} events
 * @param {string} executablePath
 * @returns {Promise<Measurement>}
 */
export async function measure(url, events, executablePath) {
  const browser = await chromium.launch({
    executablePath,
    args: [...browserArgs, '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(0);
    await page.addInitScript(watch, { events });
    await page.goto(url, { waitUntil: 'commit' });
    const first = await firstView(page);
    const memory = await usedMemory(page);
    await page.waitForTimeout(300);
    const zoomFrame = await moved(page, () => zoomed(page));
    const panFrame = await moved(page, () => dragged(page));
    return { ...first, memory, zoomFrame, panFrame };
  } finally {
    await browser.close();
  }
}

/** @param {import('playwright-core').Page} page */
function firstView(page) {
  return page.evaluate(async (quiet) => {
    const { __watch: seen, __anchor: anchor } = window;
    const painted = await seen?.quiet(quiet, 0);
    const times = seen?.times();
    const root = (anchor ?? window.__anchor)?.root;
    if (painted === undefined || times === undefined || root === undefined)
      throw new Error('The page has not started');
    return {
      firstPaint: times.firstItemAt - times.began,
      stable: painted - times.began,
      elements: document.querySelectorAll(`${root} *`).length,
    };
  }, QUIET.start);
}

/** @param {import('playwright-core').Page} page */
async function usedMemory(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.send('HeapProfiler.disable');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!used) throw new Error('The browser does not tell its memory');
  return used.value / 1e6;
}

/**
 * A movement's longest frame; a movement that moves nothing is a mistake of the bench.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<number>} move
 */
async function moved(page, move) {
  const where = () => page.evaluate(() => window.__anchor?.probe());
  const before = await where();
  const longest = await move();
  if ((await where()) === before) throw new Error('Nothing moved');
  return longest;
}

/** @param {import('playwright-core').Page} page */
function zoomed(page) {
  return page.evaluate(async (quiet) => {
    const seen = window.__watch;
    seen?.record();
    await new Promise(requestAnimationFrame);
    window.__anchor?.zoomIn();
    await seen?.quiet(quiet, 1500);
    return seen?.longestFrame() ?? Number.NaN;
  }, QUIET.zoom);
}

/** @param {import('playwright-core').Page} page */
async function dragged(page) {
  const from = await page.evaluate(() => window.__anchor?.panPoint());
  if (!from) throw new Error('The page names no place to drag');
  await page.mouse.move(from.x, from.y);
  await page.evaluate(() => window.__watch?.record());
  await page.mouse.down();
  for (let i = 1; i <= DRAG.moves; i++) {
    await page.mouse.move(from.x - DRAG.px * i, from.y);
    await page.waitForTimeout(DRAG.every);
  }
  await page.mouse.up();
  return page.evaluate(async (quiet) => {
    await window.__watch?.quiet(quiet, quiet);
    return window.__watch?.longestFrame() ?? Number.NaN;
  }, QUIET.pan);
}

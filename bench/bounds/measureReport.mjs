import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArgs } from '../../scripts/browser.mjs';
import { held } from '../held.mjs';
import { SCROLLED, traceTasks } from './traceTasks.mjs';

/**
 * @typedef {object} Measured
 * @property {number} opens ms from the request to the report on the page
 * @property {number} longestTask ms that the page's thread worked at a stretch until it had come to rest
 * @property {number} longestScrolled the same while it is scrolled through
 * @property {readonly (readonly [doing: string, ms: number])[]} answers to the paint after: a search, a filter, a selection, a look at the list
 * @property {number} heap MB that scripts hold, after a collection
 * @property {number} renderer MB of memory that the page's process alone holds
 * @property {number} elements
 * @property {string} says what stands there in place of the report, empty where it is shown
 */

/**
 * One visit in a fresh browser.
 *
 * @param {string} url
 * @param {string} executablePath
 * @returns {Promise<Measured>}
 */
export async function measureReport(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const tasks = await traceTasks(browser);
    const begun = Date.now();
    await page.goto(url, { waitUntil: 'commit' });
    const status = page.locator('.page-status[data-state=shown], .page-status[data-state=failed]');
    const here = await status.waitFor({ timeout: 60_000 }).then(
      () => true,
      () => false,
    );
    if (!here)
      return {
        opens: Number.NaN,
        longestTask: Number.NaN,
        longestScrolled: Number.NaN,
        answers: [],
        heap: Number.NaN,
        renderer: Number.NaN,
        elements: 0,
        says: 'broke down',
      };
    const opens = Date.now() - begun;
    const failed = (await status.getAttribute('data-state')) === 'failed';
    await page.waitForTimeout(2000);
    await page.evaluate((name) => void performance.mark(name), SCROLLED);
    await scrollThrough(page);
    const longest = await tasks();
    const answers = failed ? [] : await answersOf(page);
    const { heap } = await held(page);
    return {
      opens,
      longestTask: longest.opening,
      longestScrolled: longest.scrolling,
      answers,
      heap: heap / 1e6,
      renderer: await rendererMemory(browser),
      elements: await page.locator('*').count(),
      says: failed ? ((await status.textContent()) ?? '').slice(0, 120) : '',
    };
  } finally {
    await browser.close();
  }
}

/** What a reader does: each to the second frame after it. @param {import('playwright-core').Page} page */
async function answersOf(page) {
  /** @type {[string, number][]} */
  const answers = [];
  const time = async (
    /** @type {string} */ doing,
    /** @type {string} */ selector,
    /** @type {number} */ nth,
  ) => {
    const target = page.locator(selector).nth(nth);
    if ((await target.count()) === 0) return;
    await target.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    answers.push([doing, await target.evaluate(press)]);
    await page.waitForTimeout(1000);
  };
  await time('selection', '.led-row', 2);
  await time('search', '.led-find', 0);
  await time('filter', '.page-filter input, .page-filter button', 0);
  await time('list', '.tl-switch input:not(:checked)', 0);
  return answers;
}

/** Runs in the page: presses, or types a letter, and waits for the frame after. @param {Element} element @returns {Promise<number>} */
async function press(element) {
  const begun = performance.now();
  if (element instanceof HTMLInputElement) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, '77');
    element.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (element instanceof HTMLElement) element.click();
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - begun;
}

/** From top to bottom in forty steps. @param {import('playwright-core').Page} page */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let step = 0; step <= 40; step += 1) {
      scrollTo({ top: (document.documentElement.scrollHeight * step) / 40, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** MB that the largest renderer holds for itself (Linux; elsewhere not a number). @param {import('playwright-core').Browser} browser */
async function rendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const lines = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').split('\n');
        const kilobytes = lines
          .filter((line) => line.startsWith('Private_'))
          .reduce((sum, line) => sum + Number(/\d+/.exec(line)?.[0]), 0);
        return kilobytes / 1000;
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...sizes);
}

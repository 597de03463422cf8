/** What five hundred rounds of what a reader does leave behind: each selects a figure, asks for one filter, and takes both back. */
import { chromium as playwright } from 'playwright-core';
import { browserArgs } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/server/serve.mjs';
import { held } from '../held.mjs';
import { markdown } from '../tables.mjs';
import { atMost } from '../verdict.mjs';

const ROUNDS = 500;
/** Rounds after which all has been loaded and drawn, and what runs often has been compiled. */
const FIRST = 100;
/** Of what was held after the first rounds: a page that keeps its rounds holds several times as much. */
const MOST = 1.2;

/** @type {import('../parts.mjs').Part} */
export async function run({ chromium, product }) {
  const server = await serve(product, { port: 0 });
  const browser = await playwright.launch({
    executablePath: chromium,
    args: [...browserArgs, '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.address}?lang=en`, { waitUntil: 'networkidle' });
  await page.locator('.led-row').first().waitFor();
  await rounds(page, FIRST);
  const before = await held(page);
  await rounds(page, ROUNDS - FIRST);
  const after = await held(page);
  await browser.close();
  await server.close();
  const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
  const times = (/** @type {number} */ value) => `${value.toFixed(2)}×`;
  return {
    tables: [
      markdown([
        ['', 'heap MB', 'nodes', 'listeners'],
        [`after ${FIRST} rounds`, mb(before.heap), String(before.nodes), String(before.listeners)],
        [`after ${ROUNDS}`, mb(after.heap), String(after.nodes), String(after.listeners)],
      ]),
    ],
    verdicts: [
      atMost(`memory after ${ROUNDS} rounds, against ${FIRST}`, after.heap / before.heap, MOST, times),
      atMost(`nodes after ${ROUNDS} rounds, against ${FIRST}`, after.nodes / before.nodes, MOST, times),
    ],
  };
}

/** @param {import('playwright-core').Page} page @param {number} count */
const rounds = (page, count) =>
  page.evaluate(async (wanted) => {
    const press = async (/** @type {string} */ selector, /** @type {number} */ nth) => {
      const element = document.querySelectorAll(selector)[nth];
      if (!(element instanceof HTMLElement)) throw new Error(`The page has no ${selector}`);
      element.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    };
    for (let round = 0; round < wanted; round++) {
      for (const selector of ['.led-row', '.page-filters button', '.page-filters button', '.led-row'])
        await press(selector, 2);
    }
  }, count);

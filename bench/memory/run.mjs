/** What five hundred rounds of what a reader does leave behind: each selects a figure, asks for one filter, and takes both back. */
import { chromium as playwright } from 'playwright-core';
import { browserArgs } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/server/serve.mjs';
import { markdown } from '../tables.mjs';
import { atMost } from '../verdict.mjs';

const ROUNDS = 500;
/** Rounds after which all has been loaded and drawn once. */
const FIRST = 20;
/** Of what was held after the first rounds. */
const MOST = 1.1;

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
  await rounds(page, ROUNDS);
  const after = await held(page);
  await browser.close();
  await server.close();
  const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
  return {
    tables: [
      markdown([
        ['', 'heap MB', 'nodes', 'listeners'],
        [`after ${FIRST} rounds`, mb(before.heap), String(before.nodes), String(before.listeners)],
        [`after ${ROUNDS} more`, mb(after.heap), String(after.nodes), String(after.listeners)],
      ]),
    ],
    verdicts: [
      atMost(
        `memory after ${ROUNDS} rounds, against ${FIRST}`,
        after.heap / before.heap,
        MOST,
        (times) => `${times.toFixed(2)}×`,
      ),
    ],
  };
}

/** @param {import('playwright-core').Page} page @param {number} count */
async function rounds(page, count) {
  const row = page.locator('.led-row').nth(2);
  const filter = page.locator('.page-filters label, .page-filters button').nth(1);
  for (let round = 0; round < count; round++) {
    await row.click();
    await filter.click();
    await filter.click();
    await row.click();
  }
}

/** What scripts hold after a collection, in bytes, and what the document holds. @param {import('playwright-core').Page} page */
async function held(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await session.detach();
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

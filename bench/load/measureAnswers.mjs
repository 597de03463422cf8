import { chromium } from 'playwright-core';

const VIEWPORT = { width: 1280, height: 800 };
const SLOWER = 4;

/**
 * What a reader does, each on a page that has come to rest.
 *
 * @type {Readonly<Record<string, (page: import('playwright-core').Page) => Promise<void>>>}
 */
const DOINGS = {
  filter: async (page) => {
    await page.locator('.page-filters label, .page-filters button').nth(1).click();
  },
  selection: async (page) => {
    await page.locator('.led-row').nth(2).click();
  },
  hover: async (page) => {
    await page.locator('.led-row').nth(4).hover();
    await page.locator('.led-row').nth(4).click({ button: 'middle' });
  },
  language: async (page) => {
    await page.locator('.page-masthead [lang]').first().click();
  },
  slide: async (page) => {
    await page.locator('[data-present]').click();
    await page.locator('[data-slide]').waitFor();
    await page.waitForTimeout(1500);
    await page.keyboard.press('PageDown');
  },
};

/** Runs in the page: notes how long each interaction takes until it is painted. */
function note() {
  const seen = { longest: 0 };
  Object.assign(window, { __answers: () => seen.longest });
  // Known to browsers, not yet to their types.
  const wanted = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe(wanted);
}

/**
 * The time from each doing to its next paint, in ms (0: under 16), with a processor a quarter as fast; and that from a press on Present,
 * 200 ms after the first paint, to the first slide.
 *
 * @param {string} url
 * @param {string} executablePath
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function measureAnswers(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  /** @type {Record<string, number>} */
  const times = {};
  try {
    for (const [doing, act] of Object.entries(DOINGS)) {
      const page = await slowPage(browser);
      await page.goto(`${url}?lang=en`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(2000);
      await page.evaluate(note);
      await act(page);
      await page.waitForTimeout(1500);
      times[doing] = await page.evaluate(() => window.__answers?.() ?? Number.NaN);
      await page.close();
    }
    const page = await slowPage(browser);
    await page.goto(`${url}?lang=en`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForTimeout(200);
    const begun = Date.now();
    await page.locator('[data-present]').click();
    await page.locator('[data-slide]').waitFor({ timeout: 20_000 });
    times['early Present'] = Date.now() - begun;
  } finally {
    await browser.close();
  }
  return times;
}

/** @param {import('playwright-core').Browser} browser */
async function slowPage(browser) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

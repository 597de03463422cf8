import { chromium } from 'playwright-core';
import { browserArgs } from '../../scripts/browser.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const SLOWER = 4;
/** So long what was done before may take to be over, in ms. */
const REST = 2000;

/**
 * What a reader does, each on a page that has come to rest: what the hand is on first, and what it does then. The page may light up for
 * the hand, which is a doing of its own.
 *
 * @type {Readonly<Record<string, { at: string, nth: number, act: (page: import('playwright-core').Page) => Promise<void> }>>}
 */
const DOINGS = {
  filter: { at: '.page-filters label, .page-filters button', nth: 1, act: press },
  selection: { at: '.led-row', nth: 2, act: press },
  language: { at: '.page-masthead [lang]', nth: 0, act: press },
  slide: { at: '[data-slide]', nth: 0, act: (page) => page.keyboard.press('PageDown') },
};

/**
 * The hand alone, without what the browser's driver looks up before it lets it hover: that takes the page's time.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} place
 */
async function moveTo(page, place) {
  const box = await place.boundingBox();
  if (!box) throw new Error('Nothing to put the hand on');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Where the hand is, pressed. @param {import('playwright-core').Page} page */
async function press(page) {
  await page.mouse.down();
  await page.mouse.up();
}

/**
 * Runs in the page: notes how long each interaction takes until it is painted: what Event Timing gives a number of its own (presses and
 * keys, as Interaction to Next Paint has it), and in `over` how long the page takes to answer a hand that comes over it.
 */
function note() {
  const seen = { longest: 0, over: 0 };
  Object.assign(window, { __answers: () => seen });
  // Known to browsers, not yet to their types.
  const wanted = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const which =
        Reflect.get(entry, 'interactionId') > 0 ? 'longest' : entry.name.endsWith('over') ? 'over' : null;
      if (which !== null) seen[which] = Math.max(seen[which], entry.duration);
    }
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
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, '--disable-gpu'] });
  /** @type {Record<string, number>} */
  const times = {};
  try {
    for (const [doing, { at, nth, act }] of Object.entries(DOINGS)) {
      const page = await slowPage(browser);
      await page.goto(`${url}?lang=en`, { waitUntil: 'networkidle' });
      if (doing === 'slide') await page.locator('[data-present]').click();
      const place = page.locator(at).nth(nth);
      await place.scrollIntoViewIfNeeded();
      await page.waitForTimeout(REST);
      await page.evaluate(note);
      await moveTo(page, place);
      await page.waitForTimeout(REST);
      if (doing === 'selection') times['hover'] = (await answersIn(page)).over;
      await act(page);
      await page.waitForTimeout(REST);
      times[doing] = (await answersIn(page)).longest;
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

/** @param {import('playwright-core').Page} page @returns {Promise<{ longest: number, over: number }>} */
const answersIn = (page) =>
  page.evaluate(() => window.__answers?.() ?? { longest: Number.NaN, over: Number.NaN });

/** @param {import('playwright-core').Browser} browser */
async function slowPage(browser) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

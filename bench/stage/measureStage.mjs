import { chromium } from 'playwright-core';
import { watchSlides } from './watchSlides.mjs';
import { browserArgs } from '../../scripts/browser.mjs';

const VIEWPORT = { width: 1280, height: 720 };
/** Between two changes, in ms: a speaker looks at a slide. */
const LOOK = 450;

/** @typedef {{ slide: number, field: boolean, hall: number, presenter: number, frame: number }} Change */

/**
 * Goes about a deck by typed numbers, in the hall's window and in the presenter's that it opened, in turns: for each change the time
 * from the key to the painted slide in both windows, and the longest frame, in ms.
 *
 * @param {string} url the product
 * @param {string} executablePath
 * @param {number} changes
 * @returns {Promise<readonly Change[]>}
 */
export async function measureStage(url, executablePath, changes) {
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const hall = await context.newPage();
    await hall.goto(`${url}?lang=en&slide=1`);
    await hall.locator('[data-slide]').waitFor();
    const opened = context.waitForEvent('page');
    await hall.keyboard.press('s');
    const presenter = await opened;
    await presenter.locator('[data-connected=true]').waitFor();
    const count = Number((await hall.locator('.deck-number [aria-hidden]').textContent())?.split('/')[1]);
    // Not before the window has its own document: a popup begins with an empty one.
    for (const page of [hall, presenter]) await page.evaluate(watchSlides);
    // What is drawn once for all is not what a hall waits for.
    await hall.waitForTimeout(2000);
    /** @type {Change[]} */
    const measured = [];
    for (let change = 0; change < changes; change++) {
      const slide = ((change * 4 + 1) % count) + 1;
      const driver = change % 2 === 0 ? hall : presenter;
      measured.push(await oneChange(slide, driver, hall, presenter));
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/**
 * @param {number} slide
 * @param {import('playwright-core').Page} driver
 * @param {import('playwright-core').Page} hall
 * @param {import('playwright-core').Page} presenter
 * @returns {Promise<Change>}
 */
async function oneChange(slide, driver, hall, presenter) {
  await driver.keyboard.type(String(slide));
  await driver.waitForTimeout(LOOK);
  for (const page of [hall, presenter]) await page.evaluate(() => window.__slides?.begin());
  await driver.keyboard.press('Enter');
  await driver.waitForTimeout(LOOK);
  const [inHall, inPresenter, pressed] = await Promise.all(
    [hall, presenter, driver].map((page) => page.evaluate(() => window.__slides?.seen())),
  );
  if (!inHall?.painted || !inPresenter?.painted || !pressed?.key)
    throw new Error(`Slide ${slide} did not come`);
  return {
    slide,
    field: (await hall.locator('[data-slide] .deck-dots').count()) > 0,
    hall: inHall.painted - pressed.key,
    presenter: inPresenter.painted - pressed.key,
    frame: Math.max(inHall.longest, inPresenter.longest),
  };
}

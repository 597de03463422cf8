import { join } from 'node:path';
import { installBrowser, launchBrowser } from '../browser.mjs';
import { serve } from '../server/serve.mjs';
import { build, root } from '../setup.mjs';

/** @typedef {{ name: string, json: string, slides: number }} Sample a report that was accepted, and where it comes from */
/** @typedef {import('@playwright/test').Page} Page */

/** Slides looked at in one report; the rest are of the same kinds. */
const MOST_SLIDES = 12;

/**
 * Shows reports in a browser: the page, its lists and every slide, in both languages. Gives what went wrong: errors that
 * nothing caught, complaints on the console, parts that failed, and a text that was run or taken for markup.
 *
 * @param {readonly Sample[]} samples
 * @returns {Promise<string[]>}
 */
export async function show(samples) {
  await build();
  await installBrowser();
  const { address, close } = await serve(join(root, 'dist'), { port: 0 });
  const browser = await launchBrowser();
  /** @type {string[]} */
  const faults = [];
  const waiting = [...samples];
  /** Two at a time. */
  const worker = async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 720 },
    });
    for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
      const page = await context.newPage();
      faults.push(...(await showOne(page, address, sample)).map((fault) => `${sample?.name}: ${fault}`));
      await page.close();
    }
    await context.close();
  };
  await Promise.all([worker(), worker()]);
  await browser.close();
  await close();
  return faults;
}

/** @param {Page} page @param {string} address @param {Sample} sample @returns {Promise<string[]>} */
async function showOne(page, address, { json, slides }) {
  /** @type {Set<string>} */
  const faults = new Set();
  let view = '';
  const complain = (/** @type {string} */ what) => void faults.add(`${view}: ${what.slice(0, 400)}`);
  page.on('pageerror', (error) => complain(`uncaught ${error.message}`));
  page.on('dialog', (dialog) => {
    complain(`ran a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complain(`console ${message.type()}: ${message.text()}`);
  });
  await page.route('**/fuzzed.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );

  try {
    await page.goto(`${address}?lang=en&report=fuzzed.json`);
    await page.locator('.page-status[data-state=shown]').waitFor({ timeout: 20_000 });
    for (const lang of ['en', 'zh']) {
      /** @type {Record<string, string | null>[]} */
      const views = [
        { view: null },
        { view: 'list' },
        ...Array.from({ length: Math.min(slides, MOST_SLIDES) }, (_, n) => ({
          slide: String(n + 1),
          step: '9',
        })),
        { slide: null, step: null },
      ];
      for (const parameters of views) {
        view = `${lang} ${JSON.stringify(parameters)}`;
        await page.evaluate(goTo, { lang, ...parameters });
        if (typeof parameters['slide'] === 'string')
          await page.locator('[data-slide]').first().waitFor({ timeout: 20_000 });
        const found = await page.evaluate(hostile);
        if (found !== null) complain(found);
      }
    }
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
  return [...faults];
}

/** Runs in the page: changes its address as a step through the history does. @param {Record<string, string | null>} changes */
async function goTo(changes) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** Runs in the page: what of a text was run, or became an element. */
function hostile() {
  if ('ran' in window) return 'a script of the report ran';
  if (
    document.body.querySelector('#root img, #root script, #root iframe, #root svg [onload], #root [onclick]')
  )
    return 'a text became an element';
  if (document.querySelector('.page-failed')) return 'a part of the page failed';
  return document.querySelector('#root')?.childElementCount === 0 ? 'the page is blank' : null;
}

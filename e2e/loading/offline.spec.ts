import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { openSite, type Site } from '../support/site.ts';
import { expect, ready, test as base } from '../support/test.ts';

/** Each test has a site of its own, which it may change and close. */
const test = base.extend<{ readonly site: Site }>({
  site: async ({ browserName }, provide) => {
    const { remove, ...site } = await openSite(browserName);
    await provide(site);
    await remove();
  },
  baseURL: async ({ site }, provide) => provide(site.address),
});

test.use({ keeping: true });

/** Waits until the whole product is kept, and the page is answered from there. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((done) => setTimeout(done, 20));
  });

/** How often a page was loaded, in all. */
function loads(page: Page): () => number {
  let count = 0;
  page.on('load', () => (count += 1));
  return () => count;
}

test('after one visit everything is there without a network: page, deck and timeline, in both languages', async ({
  open,
  site,
  complaints,
}) => {
  const page = await open();
  await kept(page);
  await site.close();
  for (const [language, heading, first] of [
    ['en', 'What China Resources Power reports', 'more than 40,000 people'],
    ['zh', '华润电力在扶贫方面报告了什么', '超过4万人'],
  ] as const) {
    await page.goto(`./?lang=${language}`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.locator('#headlines')).toContainText(first);
    for (const chart of await page.locator('[data-chart]').all()) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.getByRole('img').first()).toBeVisible();
    }
    await page.goto(`./?lang=${language}&slide=7`);
    await expect(page.locator('[data-slide="7"]')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-slide="8"]')).toBeVisible();
  }
  await page.goto('./?embed=timeline&view=axis');
  await expect(page.getByRole('group', { name: 'Time axis' })).toBeVisible();
  await page.goto('./zh/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('华润电力');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(complaints.unexpected()).toEqual([]);
});

test('who has looked at the downloads saves the page in one file without a network, and it opens', async ({
  open,
  site,
  context,
}, testInfo) => {
  const page = await open();
  await kept(page);
  const button = page.locator('[data-part="masthead"] button[aria-haspopup="menu"]');
  const ahead = page.waitForResponse(/as-stated\.html$/);
  await button.click();
  await (await ahead).finished();
  await page.keyboard.press('Escape');
  await site.close();
  await page.reload();
  await ready(page);
  await button.click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[role="menuitem"][data-export="oneFile"]').click(),
  ]);
  const path = testInfo.outputPath('one.html');
  await file.saveAs(path);
  const alone = await context.newPage();
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.locator('#headlines')).toContainText('more than 40,000 people');
});

test('a report that was not kept is said to be out of reach, and the bundled one is a press away', async ({
  open,
  page,
  site,
  complaints,
}) => {
  complaints.allow(/mine\.json|ERR_CONNECTION_REFUSED|ERR_FAILED/);
  await open();
  await kept(page);
  await site.close();
  await page.goto('./?lang=en&report=mine.json');
  const status = page.locator('.page-status');
  await expect(status).toContainText('can’t be shown');
  await status.getByRole('button', { name: 'Back to the bundled report' }).click();
  await expect(page.locator('#headlines')).toContainText('more than 40,000 people');
});

for (const { language, said, show } of [
  { language: 'en', said: 'There is a newer version of this page.', show: 'Show it' },
  { language: 'zh', said: '本页有新版本。', show: '更新' },
] as const) {
  test(`a newer version is told quietly and taken over at a press, with the view kept, in ${language}`, async ({
    open,
    context,
    site,
  }) => {
    const page = await open({ lang: language, figure: 'families-benefited' });
    await kept(page);
    const deck = await context.newPage();
    await deck.goto(`./?lang=${language}&slide=7`);
    await ready(deck);
    const deckLoads = loads(deck);

    await site.renew('next');
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    const notice = page.locator('.page-version');
    await expect(notice).toContainText(said);
    await expect(deck.getByText(said)).toHaveCount(0);
    await expect(page.locator('meta[name=build]')).toHaveCount(0);
    await notice.getByRole('button', { name: show }).click();
    await expect(page.locator('meta[name=build]')).toHaveAttribute('content', 'next');
    await ready(page);
    expect(new URL(page.url()).searchParams.get('figure')).toBe('families-benefited');
    await expect(page.locator('.fig-details')).toBeVisible();
    await expect(notice).toBeEmpty();

    // The hall's deck goes on by the version that it began with, other language and all.
    await deck.keyboard.press('t');
    await expect(deck.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-Hans' : 'en');
    await deck.keyboard.press('PageDown');
    await expect(deck.locator('[data-slide="8"]')).toBeVisible();
    expect(deckLoads()).toBe(0);
    // The address follows once the change has been painted.
    await expect(deck).toHaveURL(/slide=8/);
    await deck.reload();
    await expect(deck.locator('[data-slide="8"]')).toBeVisible();
    await expect(deck.locator('meta[name=build]')).toHaveAttribute('content', 'next');
  });
}

test('a newer version can be put off, and is there at the next visit', async ({ open, site, context }) => {
  const page = await open();
  await kept(page);
  await site.renew('next');
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await page.locator('.page-version').getByRole('button', { name: 'Not now' }).click();
  await expect(page.locator('.page-version')).toBeEmpty();
  await page.close();
  const again = await context.newPage();
  await expect(async () => {
    // It takes over once no tab shows the product any more.
    await again.goto('about:blank');
    await again.waitForTimeout(300);
    await again.goto('./');
    await expect(again.locator('meta[name=build]')).toHaveAttribute('content', 'next', { timeout: 1000 });
  }).toPass();
});

test('a part of someone else’s page keeps nothing', async ({ open }) => {
  const page = await open({ embed: 'timeline' });
  await page.waitForTimeout(1000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe('in a browser that keeps nothing', () => {
  test.use({ keeping: false });

  test('an old tab whose parts are gone is loaded anew, once, and its open deck stays where it was', async ({
    open,
    site,
    complaints,
  }) => {
    complaints.allow(/404|dynamically imported module|Unable to preload|menuParts-.*MIME type/);
    const page = await open({ slide: '3' });
    const loaded = loads(page);
    await site.renew('next');
    // The deck has all that it shows; what takes it away is not there yet.
    await page.keyboard.press('o');
    await page
      .getByRole('dialog', { name: 'Overview' })
      .getByRole('button', { name: /^Download/ })
      .click();
    await expect(page.locator('meta[name=build]')).toHaveAttribute('content', 'next');
    await ready(page);
    await expect(page.locator('[data-slide="3"]')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('lang', /^(zh-Hans|en)$/);
    expect(loaded()).toBe(1);
  });

  test('a part that is missing from the build itself loads nothing anew', async ({
    open,
    site,
    complaints,
  }) => {
    complaints.allow(/404|dynamically imported module|Unable to preload/);
    const page = await open();
    const loaded = loads(page);
    await site.lose(/^messages-/);
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByRole('alert')).toContainText('The other language could not be loaded');
    await page.waitForTimeout(500);
    expect(loaded()).toBe(0);
  });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stat, writeFile } from 'node:fs/promises';
import { goTo, slideCount, walk } from '../deck/presentationSlide.ts';
import { expect, ready, test } from '../support/test.ts';

const path = join(import.meta.dirname, '../../dist/as-stated.html');
const example = join(import.meta.dirname, '../../src/report/examples/bounds.json');
const file = pathToFileURL(path);

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

test('the single file is one file of at most 2.5 MB', async () => {
  expect((await stat(path)).size).toBeLessThanOrEqual(2_500_000);
});

for (const [language, other] of [
  ['en', 'zh-Hans'],
  ['zh', 'en'],
] as const) {
  test(`from file: and without a network, the deck goes from its first slide to its last, in ${language}, and changes its language`, async ({
    page,
    complaints,
  }) => {
    test.slow();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`${file.href}?lang=${language}&slide=1`);
    await ready(page);
    const count = await slideCount(page);
    const seen = new Set<string>();
    await walk(page, async () => {
      const slide = page.locator('[data-slide]');
      seen.add((await slide.getAttribute('data-slide')) ?? '');
      await expect(slide.locator('.deck-source')).not.toBeEmpty();
      for (const graphic of await slide.locator('[role=img]').all()) await expect(graphic).toBeVisible();
    });
    expect(seen.size).toBe(count);
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator(`[data-slide="${count}"]`)).toBeVisible();
    expect(asked).toEqual([]);
    expect(complaints.unexpected()).toEqual([]);
  });
}

test('from file:, the presenter’s window is in step with the hall’s, and survives a reload of either', async ({
  page,
  context,
}) => {
  await page.goto(`${file.href}?lang=en&slide=1`);
  await page.locator('[data-slide="1"]').waitFor();
  await goTo(page, 7);
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await presenter.locator('.deck-link[data-connected=true]').waitFor();
  await expect(presenter.locator('[data-slide="7"]')).toHaveCount(1);
  await presenter.keyboard.press('PageDown');
  await expect(page.locator('[data-slide="8"]')).toHaveCount(1);
  await presenter.reload();
  await presenter.locator('.deck-link[data-connected=true]').waitFor();
  await page.reload();
  await expect(page.locator('[data-slide="8"]')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(presenter.locator('[data-slide="9"]')).toHaveCount(1);
});

test('from file:, windows that can’t hear each other by a channel do so by the one that opened the other', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto(`${file.href}?lang=en&slide=7`);
  await page.locator('[data-slide="7"]').waitFor();
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await presenter.locator('.deck-link[data-connected=true]').waitFor();
  await presenter.keyboard.press('PageDown');
  await expect(page.locator('[data-slide="8"]')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(presenter.locator('[data-slide="9"]')).toHaveCount(1);
});

test('from file:, a report beside it is refused in words that are true there', async ({ page }) => {
  await page.goto(`${file.href}?lang=en&report=other.json`);
  const status = page.locator('.page-status[data-state=failed]');
  await expect(status).toContainText('Only addresses that begin with https are loaded.');
  await expect(status).not.toContainText('beside this page');
});

test('from file:, a presenter’s window that is refused is said on the stage', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(`${file.href}?lang=en&slide=2`);
  await page.locator('[data-slide="2"]').waitFor();
  await page.keyboard.press('s');
  await expect(
    page.locator('.deck-notice').getByText(/The browser blocked the presenter’s window/),
  ).toBeVisible();
});

test('from file:, a page that opened the deck and writes to it learns nothing of its session', async ({
  page,
  context,
}, info) => {
  const stranger = info.outputPath('stranger.html');
  await writeFile(stranger, '<!doctype html><meta charset="utf-8"><title>Stranger</title>');
  await page.goto(pathToFileURL(stranger).href);
  const opening = page.evaluate((address) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data));
    const deck = window.open(address);
    const guess = { session: '', from: 'presenter', type: 'hello' };
    setInterval(() => deck?.postMessage(guess, '*'), 50);
  }, `${file.href}?lang=en&slide=7`);
  const [deck] = await Promise.all([context.waitForEvent('page'), opening]);
  await deck.locator('[data-slide="7"]').waitFor();
  const [presenter] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
  await presenter.locator('.deck-link[data-connected=true]').waitFor();
  await presenter.keyboard.press('PageDown');
  await expect(deck.locator('[data-slide="8"]')).toHaveCount(1);
  await presenter.close();
  await deck.keyboard.press('PageDown');
  await expect(deck.locator('[data-slide="9"]')).toHaveCount(1);
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')))).toBe('[]');
});

test('from file: and without a network, every format of the report is made', async ({ page }) => {
  await page.goto(`${file.href}?lang=en`);
  await ready(page);
  const button = page.locator('[data-part="masthead"] button[aria-haspopup="menu"]');
  await button.click();
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  const count = await items.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await button.click();
    const [download] = await Promise.all([page.waitForEvent('download'), items.nth(index).click()]);
    expect((await stat(await download.path())).size).toBeGreaterThan(100);
  }
});

test('the page saved with a report inside opens from file: with that report alone, and saves itself again', async ({
  page,
  context,
  open,
}, info) => {
  test.slow();
  await context.setOffline(false);
  await open();
  await page.locator('header input[type=file]').setInputFiles(example);
  await expect(page).toHaveTitle(/^What the Lakeside Water Trust/);
  const save = async (name: string) => {
    const menu = page.locator('[data-part="masthead"] button[aria-haspopup="menu"]');
    const item = page.locator('[data-export=oneFile]');
    await menu.click();
    const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
    await download.saveAs(info.outputPath(name));
    return pathToFileURL(info.outputPath(name)).href;
  };
  for (const [language, title] of [
    ['en', 'What the Lakeside Water Trust states of its year · As Stated'],
    ['zh', '湖滨水务基金的年度陈述 · 据原文'],
  ] as const) {
    const saved = await save(`${language}.html`);
    await context.setOffline(true);
    await page.goto(`${saved}?lang=${language}`);
    await ready(page);
    await expect(page).toHaveTitle(title);
    expect(await page.content()).not.toContain('China Resources');
    await expect(page.locator('.page-status')).toHaveCount(0);
    await page.locator('[data-chart]').first().getByRole('img').first().scrollIntoViewIfNeeded();
    await page.locator('[data-present]').click();
    await expect(page.locator('[data-slide="1"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-slide]')).toHaveCount(0);
  }
});

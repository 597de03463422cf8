import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/server/serve.mjs';
import { axeOnly } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const WORDS = {
  en: { share: 'Share', part: 'Part', height: 'Height in pixels', timeline: 'Timeline', close: 'Close' },
  zh: { share: '分享', part: '部分', height: '高度（像素）', timeline: '时间线', close: '关闭' },
} as const;

/** What axe can tell of a dialog whose texts are those of form controls; what is in the frame is tested by itself. */
const RULES = [
  'aria-dialog-name',
  'button-name',
  'color-contrast',
  'frame-title',
  'label',
  'landmark-banner-is-top-level',
  'landmark-unique',
  'select-name',
  'svg-img-alt',
  'target-size',
];

const dialog = (page: Page) => page.locator('dialog.share');
const code = (page: Page) => dialog(page).locator('textarea');

for (const language of ['en', 'zh'] as const) {
  const words = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ language, appearance: language === 'zh' ? 'dark' : 'light' });

    test('by keyboard the dialog opens, shows the part that is chosen as tall as it needs, and gives the focus back', async ({
      open,
    }) => {
      const page = await open({ figure: 'people-benefited' });
      const button = page.getByRole('button', { name: words.share, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).locator('input[type=text]')).toHaveValue(page.url());
      await expect(dialog(page).locator('.share-qr svg path')).toHaveCount(2);
      await dialog(page).getByLabel(words.part, { exact: true }).selectOption('timeline');
      const frame = page.frameLocator('.share-frame');
      await expect(frame.locator('.embed h2')).toHaveText(words.timeline);
      const height = dialog(page).getByLabel(words.height);
      // It grows until all of it is there.
      await expect(async () => {
        const natural = await frame
          .locator('.embed')
          .evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
        expect(await height.inputValue()).toBe(String(natural));
        expect(await code(page).inputValue()).toMatch(
          new RegExp(`^<iframe src="http[^"]*\\?lang=${language}&amp;embed=timeline".* height="${natural}" `),
        );
      }).toPass();
      expect(await axeOnly(page, RULES)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(button).toBeFocused();
      await expect(page).toHaveURL(/figure=people-benefited/);
    });
  });
}

test('the code makes a frame in any page: the part alone, its height told, its links beside the page', async ({
  page,
  open,
  context,
  complaints,
}, testInfo) => {
  complaints.allow(/asked another host: http:\/\/localhost/);
  await open();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).getByLabel('Part', { exact: true }).selectOption('field');
  await dialog(page).getByLabel('Height in pixels').fill('700');
  const html = await code(page).inputValue();
  await dialog(page).getByLabel('Height follows the content').check();
  const following = await code(page).inputValue();
  const host = await context.newPage();
  const folder = testInfo.outputPath('elsewhere');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><title>Host</title><link rel="icon" href="data:," /><script>
      window.told = [];
      addEventListener('message', ({ data }) => told.push(data));
    </script>${html}`,
  );
  await writeFile(
    join(folder, 'follows.html'),
    `<!doctype html><title>Host</title><link rel="icon" href="data:," />${following}`,
  );
  const elsewhere = await serve(folder, { port: 0 });
  await host.goto(`http://localhost:${elsewhere.port}/`);
  const frame = host.frameLocator('iframe');
  await expect(frame.getByRole('img').first()).toBeVisible();
  await expect(frame.locator('.page-masthead')).toHaveCount(0);
  await expect(frame.locator('.embed-foot')).toContainText(
    /China Resources Power.* · as stated by the company/,
  );
  await expect
    .poll(() => host.evaluate(() => JSON.stringify(Reflect.get(window, 'told'))))
    .toMatch(
      /^\[\{"type":"as-stated:height","height":\d+\}(,\{"type":"as-stated:height","height":\d+\})*\]$/,
    );
  // The frame is filled to its end, and what it is told is not answered.
  await expect(async () => {
    const foot = await frame.locator('.embed-foot').boundingBox();
    const box = await host.locator('iframe').boundingBox();
    expect(box?.height).toBe(700);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeGreaterThan((box?.y ?? 0) + 660);
  }).toPass();
  await host.evaluate(() => window.frames[0]?.postMessage({ type: 'as-stated:height', height: 1 }, '*'));
  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'The whole report' }).click(),
  ]);
  await expect(whole.locator('.page-masthead')).toBeVisible();
  await expect(whole).toHaveURL(/\?lang=en$/);
  // With the script it is as tall as it needs, and again when its place has another width.
  await host.goto(`http://localhost:${elsewhere.port}/follows.html`);
  for (const width of [1000, 390]) {
    await host.setViewportSize({ width, height: 800 });
    await expect(async () => {
      const natural = await frame
        .locator('.embed')
        .evaluate((embed) => embed.ownerDocument.documentElement.scrollHeight);
      const box = await host.locator('iframe').boundingBox();
      expect(box?.height).toBe(natural);
      expect(natural).not.toBe(700);
    }).toPass();
  }
  await host.close();
  await elsewhere.close();
});

test('the timeline alone is looked at as the address asks, and so is the page that it leads to', async ({
  open,
}) => {
  const page = await open({ embed: 'timeline', view: 'axis', window: '2018-01-01..2021-12-31' });
  await expect(page.locator('.tl')).toHaveAttribute('data-view', 'axis');
  await expect(page.locator('.tl')).toContainText('2018–2021');
  await expect(page.locator('.embed-foot a')).toHaveAttribute(
    'href',
    '?lang=en&appearance=light&window=2018-01-01..2021-12-31&view=axis#timeline',
  );
  const length = await page.evaluate(() => history.length);
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(page).toHaveURL(/view=list/);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, language: 'zh' });

  test('the dialog fits the screen, and closing it leads back to the menu', async ({ open }) => {
    const page = await open();
    await page.locator('.page-menu-button').click();
    await page.getByRole('button', { name: WORDS.zh.share, exact: true }).click();
    await expect(dialog(page)).toBeVisible();
    const box = await dialog(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await dialog(page).getByRole('button', { name: WORDS.zh.close }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: WORDS.zh.share, exact: true })).toBeFocused();
  });
});

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import papa from 'papaparse';
import { read, utils } from 'xlsx';
import { axe } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const WORDS = {
  en: {
    download: 'Download',
    spreadsheet: 'Spreadsheet (XLSX)',
    table: 'Table (CSV)',
    quantity: 'more than 40,000 people',
    lower: 'more than',
  },
  zh: {
    download: '下载',
    spreadsheet: '电子表格（XLSX）',
    table: '表格（CSV）',
    quantity: '超过4万人',
    lower: '超过',
  },
} as const;

const mastheadButton = (page: Page): Locator =>
  page.locator('[data-part="masthead"]').locator('button[aria-haspopup="menu"]');

/** What is downloaded while something is done. */
async function downloaded(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const language of ['en', 'zh'] as const) {
  const words = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('by keyboard the whole report is taken away as a spreadsheet, and the focus comes back', async ({
      open,
    }) => {
      const page = await open();
      const button = mastheadButton(page);
      await expect(button).toHaveText(words.download);
      await button.focus();
      await page.keyboard.press('ArrowDown');
      const first = page.getByRole('menuitem', { name: words.spreadsheet });
      await expect(first).toBeFocused();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('menuitem').last()).toBeFocused();
      await page.keyboard.press('b');
      await expect(page.getByRole('menuitem', { name: 'BibTeX' })).toBeFocused();
      await page.keyboard.press('Home');
      await expect(first).toBeFocused();
      const { name, bytes } = await downloaded(page, () => page.keyboard.press('Enter'));
      expect(name).toMatch(/\.xlsx$/);
      const book = read(bytes);
      const cells = book.SheetNames.flatMap((sheet) =>
        utils.sheet_to_json<string[]>(book.Sheets[sheet] ?? {}, { header: 1 }),
      );
      expect(cells.flat()).toContain(words.quantity);
      await expect(button).toBeFocused();
      await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
    });

    test('the deck is taken away as slides of real text, none of them a picture', async ({ open }) => {
      const page = await open();
      await mastheadButton(page).click();
      const { name, bytes } = await downloaded(page, () =>
        page.getByRole('menuitem', { name: /PowerPoint/ }).click(),
      );
      expect(name).toMatch(/\.pptx$/);
      const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
      const slides = parts.filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
      expect(slides.length).toBeGreaterThan(5);
      expect(slides.map(([, xml]) => strFromU8(xml)).join('\n')).toContain(words.lower);
      expect(parts.filter(([part]) => /\.(png|jpe?g|svg|emf)$/.test(part))).toEqual([]);
    });

    test('by mouse a chart’s figures are taken away as a table, and no others', async ({ open }) => {
      const page = await open();
      const card = page.locator('[data-chart="people-and-families"]');
      await card.scrollIntoViewIfNeeded();
      await card.locator('button[aria-haspopup="menu"]').click();
      const { name, bytes } = await downloaded(page, () =>
        page.getByRole('menuitem', { name: words.table }).click(),
      );
      expect(name).toContain('people-and-families');
      const { data } = papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      });
      expect(data.map(({ id }) => id)).toEqual(['people-benefited', 'families-benefited']);
      expect(Object.values(data[0] ?? {})).toContain(words.quantity);
    });
  });
}

test('every format of the whole report arrives', async ({ open }) => {
  const page = await open();
  const button = mastheadButton(page);
  await button.click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const ids = await page
    .getByRole('menuitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-export') ?? ''));
  expect(ids.length).toBeGreaterThan(8);
  for (const id of ids) {
    const item = page.locator(`[role="menuitem"][data-export="${id}"]`);
    if (!(await item.isVisible())) await button.click();
    const { bytes } = await downloaded(page, () => item.click());
    await expect(item).toBeHidden();
    expect(bytes.length, id).toBeGreaterThan(100);
  }
});

test('Escape closes the menu and nothing else; so do Tab and a press beside it', async ({ open }) => {
  const page = await open({ figure: 'people-benefited' });
  const button = mastheadButton(page);
  const menu = page.getByRole('menu');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/figure=people-benefited/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toBeHidden();
  await button.click();
  await page.mouse.click(5, 500);
  await expect(menu).toBeHidden();
});

test('a figure’s details offer its citation', async ({ open }) => {
  const page = await open({ figure: 'poverty-alleviation-funds' });
  await page.locator('.ui-panel-actions button[aria-haspopup="menu"]').click();
  const { bytes } = await downloaded(page, () => page.getByRole('menuitem', { name: 'Plain text' }).click());
  const text = bytes.toString('utf8');
  expect(text).toContain('over 200 million (currency not stated), as stated by the company');
  expect(text).toMatch(/paragraph 4 .*figure=poverty-alleviation-funds/);
});

test('a maker that can’t be loaded is said, and another try gets the file', async ({ open, complaints }) => {
  const page = await open();
  complaints.allow(/csv|ERR_FAILED/);
  await page.route(/\/csv[^/]*\.js$/, (route) => route.abort());
  await mastheadButton(page).click();
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.unrouteAll();
  const { name } = await downloaded(page, () => page.getByRole('button', { name: 'Try again' }).click());
  expect(name).toMatch(/\.csv$/);
});

test('the menu and its news are accessible', async ({ open }) => {
  const page = await open();
  await mastheadButton(page).click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  expect(await axe(page, '[data-part="masthead"]')).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, language: 'zh' });

  test('the menu opens from the page’s own and stays in the window', async ({ open }) => {
    const page = await open();
    await page.locator('.page-menu-button').click();
    await mastheadButton(page).click();
    const box = await page.getByRole('menu').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    const { name } = await downloaded(page, () =>
      page.getByRole('menuitem', { name: WORDS.zh.table }).click(),
    );
    await expect(page.getByRole('status').filter({ hasText: name })).toBeInViewport({ ratio: 1 });
  });
});

for (const width of [1024, 1151, 1152, 1280]) {
  test(`at ${width} pixels the masthead fits its row`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 768 });
    await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const heights = await page
      .locator('.page-masthead > *')
      .evaluateAll((all) => all.map((one) => one.clientHeight));
    for (const height of heights) expect(height).toBeLessThanOrEqual(56);
  });
}

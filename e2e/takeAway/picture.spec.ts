import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { large } from '../reports/large.ts';
import { serveReport } from '../reports/serveReport.ts';
import { expect, test } from '../support/test.ts';

/** Saves the picture of a chart, by its card's menu, as a file of this kind; its path. */
async function saved(page: Page, chart: string, format: 'svg' | 'png', path: string): Promise<string> {
  const card = page.locator(`[data-chart="${chart}"]`);
  await card.locator('button[aria-haspopup="menu"]').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.locator(`[role="menuitem"][data-export="${format}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toContain(chart);
  await download.saveAs(path);
  return path;
}

/** What a picture is, opened alone in the browser. */
const look = (page: Page) =>
  page.evaluate(() => {
    const svg = document.documentElement;
    const { width, height } = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll<SVGTextElement>('text:not([aria-hidden])')];
    return {
      width,
      height,
      title: svg.querySelector('title')?.textContent,
      words: texts.map(({ textContent }) => textContent).join(' '),
      // Letters that reach beyond the picture would be cut.
      cut: texts.filter((text) => {
        const box = text.getBoundingClientRect();
        return box.width > 0 && (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height);
      }).length,
      small: texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12).length,
      fills: [...new Set([...svg.querySelectorAll('[fill]')].map((one) => one.getAttribute('fill')))],
      turned: svg.querySelectorAll('[patternTransform]').length,
    };
  });

/** A PNG's width and height, and how many of its points have these colours. */
const decoded = (page: Page, base64: string, colours: readonly string[]) =>
  page.evaluate(
    async ([data, ...wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const points = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      const counts = new Map(wanted.map((colour) => [colour, 0]));
      for (let at = 0; at < points.length; at += 4) {
        const rgb = [points[at], points[at + 1], points[at + 2]];
        const colour = `#${rgb.map((one = 0) => one.toString(16).padStart(2, '0')).join('')}`;
        const count = counts.get(colour);
        if (count !== undefined) counts.set(colour, count + 1);
      }
      return { width: canvas.width, height: canvas.height, counts: [...counts.values()] };
    },
    [base64, ...colours],
  );

/** A PNG's width and height alone. */
const sizeOf = (page: Page, base64: string) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, base64);

const CHARTS = [
  {
    id: 'expected-money',
    ink: '#b5470f',
    says: {
      en: ['expected', 'RMB 4.95 billion', 'paragraph 2', 'as stated by the company', 'CC0-1.0'],
      zh: ['预计', '人民币49.5亿元', '第2段', '据公司陈述', 'CC0-1.0'],
    },
  },
  {
    id: 'people-and-families',
    ink: '#005a8c',
    says: {
      en: ['more than 40,000 people', 'and more', 'paragraph 4', 'as stated by the company', 'CC0-1.0'],
      zh: ['超过4万人', '不止此数', '第4段', '据公司陈述', 'CC0-1.0'],
    },
  },
] as const;

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}, from a dark page`, () => {
    test.use({ language, appearance: 'dark' });

    for (const { id, ink, says } of CHARTS) {
      test(`the picture of ${id} is whole and light, as a drawing and in pixels`, async ({
        open,
        context,
      }, testInfo) => {
        const page = await open();
        const svg = await saved(page, id, 'svg', testInfo.outputPath(`${id}.svg`));
        const png = await saved(page, id, 'png', testInfo.outputPath(`${id}.png`));
        await expect(page.locator('.picture-holder')).toHaveCount(0);

        const alone = await context.newPage();
        await alone.goto(pathToFileURL(svg).href);
        const seen = await look(alone);
        expect(seen.width).toBe(800);
        for (const words of says[language]) expect(seen.words).toContain(words);
        expect(seen.title).not.toBe('');
        expect(seen.cut).toBe(0);
        expect(seen.small).toBe(0);
        expect(seen.turned).toBe(0);
        expect(seen.fills).toContain('#fbfaf6');

        const bytes = await readFile(png, 'base64');
        const { width, height, counts } = await decoded(page, bytes, ['#fbfaf6', ink]);
        expect([width, height]).toEqual([2 * seen.width, 2 * seen.height]);
        expect(counts[0]).toBeGreaterThan((width * height) / 2);
        expect(counts[1]).toBeGreaterThan(1000);
      });
    }
  });
}

test('a chart is copied as a picture, or it is said why it is not', async ({ open, context, complaints }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open();
  const card = page.locator('[data-chart="funds"]');
  const copyIt = async () => {
    await card.locator('button[aria-haspopup="menu"]').click();
    await card.getByRole('menuitem', { name: 'Copy as image' }).click();
  };
  await copyIt();
  await expect(card.getByRole('status').filter({ hasText: 'Copied to the clipboard' })).toBeVisible();
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return image.width;
  });
  expect(width).toBe(1600);

  complaints.allow(/denied/i);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('denied'));
  });
  await copyIt();
  await expect(card.getByRole('status').filter({ hasText: 'Download the image instead' })).toBeVisible();
});

test('a chart of two hundred rows is a picture too, in as many pixels as a browser can paint', async ({
  page,
  open,
}, testInfo) => {
  const report = await serveReport(page, 'large', JSON.stringify(large));
  await open({ report });
  const path = await saved(page, 'plots-as-bars', 'png', testInfo.outputPath('large.png'));
  const [width, height] = await sizeOf(page, await readFile(path, 'base64'));
  expect(height).toBe(16_384);
  expect(width).toBeGreaterThan(600);
});

test('by keyboard the ledger is a picture in the look that is chosen, and a slide one from the overview', async ({
  open,
}, testInfo) => {
  const page = await open();
  const ledger = page.locator('[data-part="ledger"] .page-heading');
  await ledger.locator('button[aria-haspopup="menu"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(ledger.getByRole('menuitem', { name: 'Picture…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'How the picture looks' });
  await dialog.getByRole('radio', { name: '2×' }).focus();
  await page.keyboard.press('ArrowLeft');
  await dialog.getByRole('radio', { name: 'Light' }).focus();
  await page.keyboard.press('ArrowRight');
  const button = dialog.getByRole('button', { name: 'Image (PNG)' });
  await button.focus();
  const [image] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(image.suggestedFilename()).toMatch(/-ledger-dark-1x\.en\.png$/);
  const path = testInfo.outputPath('ledger.png');
  await image.saveAs(path);
  const { width, counts } = await decoded(page, await readFile(path, 'base64'), ['#161512', '#56b4e9']);
  expect(width).toBe(1312);
  expect(Math.min(...counts)).toBeGreaterThan(1000);
  await expect(ledger.locator('button[aria-haspopup="menu"]')).toBeFocused();

  const deck = await open({ slide: '3' });
  await deck.keyboard.press('o');
  const overview = deck.locator('.deck-overview');
  await overview.locator('button[aria-haspopup="menu"]').click();
  const [drawing] = await Promise.all([
    deck.waitForEvent('download'),
    overview.locator('[role="menuitem"][data-export="svg"]').click(),
  ]);
  expect(drawing.suggestedFilename()).toMatch(/-slide-3\.en\.svg$/);
  await deck.keyboard.press('Escape');
  await expect(overview).toBeHidden();
});

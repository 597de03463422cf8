import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveReport } from '../reports/serveReport.ts';
import { axe } from '../support/accessibility.ts';
import { expect, ready, test } from '../support/test.ts';

const FIELD = '[data-part=hero] .fig-field';
const dots = (page: Page) => page.locator(`${FIELD} .fig-field-dots`).filter({ visible: true });

/** The colours of a picture's pixels, row by row, as `#rrggbb`; an empty page decodes it. */
async function pixelsOf(page: Page, picture: Buffer): Promise<string[][]> {
  const decoder = await page.context().newPage();
  const rows = await decoder.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!drawing) throw new Error('No canvas');
    drawing.drawImage(bitmap, 0, 0);
    const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    const hex = (at: number) =>
      `#${Array.from(data.slice(at, at + 3), (c) => c.toString(16).padStart(2, '0')).join('')}`;
    return Array.from({ length: bitmap.height }, (_, y) =>
      Array.from({ length: bitmap.width }, (__, x) => hex(4 * (y * bitmap.width + x))),
    );
  }, picture.toString('base64'));
  await decoder.close();
  return rows;
}

for (const [scale, width] of [
  [1, 1440],
  [2, 1440],
  [3, 1440],
  // Here the page begins between two pixels.
  [1, 1283],
  [2, 1283],
] as const) {
  test.describe(`on a screen of ${scale} pixels to one, ${width} wide`, () => {
    test.use({ deviceScaleFactor: scale, viewport: { width, height: 900 } });

    test('every dot of the field is the same, and between two there is paper alone', async ({ open }) => {
      const page = await open();
      const box = await dots(page).boundingBox();
      if (!box) throw new Error('No field');
      const clip = { x: Math.round(box.x), y: Math.round(box.y), width: 72, height: 72 };
      const pixels = await pixelsOf(page, await page.screenshot({ clip }));
      const period = 3 * scale;
      expect(pixels).toHaveLength(72 * scale);
      const tile = pixels.slice(0, period).map((row) => row.slice(0, period));
      expect(pixels.map((row, y) => row.map((_, x) => tile[y % period]?.[x % period]))).toEqual(pixels);
      expect(tile[scale]?.[scale]).toBe('#005a8c');
      for (let at = 0; at < period; at += 1) {
        expect([tile[period - 1]?.[at], tile[at]?.[period - 1]]).toEqual(['#fbfaf6', '#fbfaf6']);
      }
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field stands there, with its name, and offers no switch that does nothing', async ({ page }) => {
    await page.goto('./');
    await expect(
      page.locator(FIELD).getByRole('img', { name: /more than 40,000 people: 40 blocks/ }),
    ).toBeVisible();
    await expect(dots(page)).toHaveCount(1);
    await expect(page.locator(`${FIELD} fieldset`)).toBeHidden();
  });
});

test('the switch is one stop of the keyboard, its arrows choose, and the choice is in the address', async ({
  open,
}) => {
  const page = await open();
  const field = page.locator(FIELD);
  await field.getByRole('radio', { name: 'People' }).focus();
  const below = () =>
    page.locator('#headlines').evaluate((part) => part.getBoundingClientRect().top + scrollY);
  const before = await below();
  await page.keyboard.press('ArrowRight');
  await expect(field.getByRole('radio', { name: 'Families' })).toBeFocused();
  await expect(page).toHaveURL(/field=families-benefited/);
  await expect(field.getByRole('img')).toHaveAccessibleName(/^more than 15,000 families/);
  // The place keeps its size, so that nothing below it moves.
  expect(await below()).toBe(before);
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/field=/);
  await page.keyboard.press('Tab');
  await expect(field.getByRole('button', { name: /^Details/ })).toBeFocused();
});

test('a field that the address names is shown; one that there is none of is the first', async ({ open }) => {
  const page = await open({ field: 'poverty-alleviation-funds' });
  await expect(page.locator(FIELD).getByRole('img')).toHaveAccessibleName(/A scale of its own/);
  await open({ field: 'nothing' });
  await expect(page.locator(FIELD).getByRole('img')).toHaveAccessibleName(/^more than 40,000 people/);
});

test('a lens follows the mouse and goes with it', async ({ open }) => {
  const page = await open();
  const box = await dots(page).boundingBox();
  if (!box) throw new Error('No field');
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.move(box.x + 120, box.y + 130);
  const lens = page.locator('.fig-field-lens');
  await expect(lens).toHaveAttribute('transform', /^translate\(1(19|20)(\.\d+)? 1(29|30)(\.\d+)?\)$/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(lens).toBeHidden();
  await page.mouse.move(5, 5);
  await expect(lens).toHaveCount(0);
});

test('the page’s top stands where it stood when the fonts have come', async ({ page }) => {
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += 'value' in entry ? Number(entry.value) : 0;
      document.documentElement.dataset['moved'] = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./?lang=en');
  await ready(page);
  // What ends at the right end of its line may begin a pixel or two elsewhere in another face.
  expect(Number(await page.evaluate(() => document.documentElement.dataset['moved'] ?? '0'))).toBeLessThan(
    0.001,
  );
});

for (const language of ['en', 'zh'] as const) {
  for (const [width, height] of [
    [320, 700],
    [390, 844],
    [768, 1024],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    test.describe(`${language}, ${width} pixels wide`, () => {
      test.use({ language, viewport: { width, height } });

      test('one field is drawn and fits, no headline is cut, the page does not scroll sideways, axe finds nothing', async ({
        open,
      }) => {
        const page = await open();
        await expect(dots(page)).toHaveCount(1);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('.page-masthead, .fig-field, .fig-headline, .fig-numeral, .fig-key')]
            .filter((part) => {
              const { left, right } = part.getBoundingClientRect();
              return left < 0 || right > document.documentElement.clientWidth + 0.5;
            })
            .map((part) => part.className),
        );
        expect(cut).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(await axe(page, '[data-part=masthead]')).toEqual([]);
        expect(await axe(page, '[data-part=hero]')).toEqual([]);
        expect(await axe(page, '#headlines')).toEqual([]);
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu has what the row has no room for; the links to the sections stay in sight', async ({
    open,
  }) => {
    const page = await open();
    const menu = page.getByRole('button', { name: 'Menu' });
    await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
    await menu.press('Enter');
    await page.getByRole('button', { name: 'Dark appearance' }).click();
    await expect(page).toHaveURL(/appearance=dark/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await expect(page).toHaveURL(/#timeline$/);
    await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toBeInViewport();
    await expect(page.locator('#timeline h2')).toBeInViewport();
  });

  test('the words of a field that has no mark stand below its dots', async ({ page, open }) => {
    const near = await readFile(join(import.meta.dirname, '../../src/report/examples/chinese.json'), 'utf8');
    await open({ report: await serveReport(page, 'near', near) });
    const words = page.locator('.fig-field-beyond');
    await expect(words).toContainText('near');
    const [above, below] = [await dots(page).boundingBox(), await words.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? Infinity) + (above?.height ?? 0));
  });
});

test('in the system’s own colours no qualifier is covered by the number below it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./?lang=en');
  await ready(page);
  const [before] = await page.locator('.fig-headline-before').all();
  if (!before) throw new Error('No headline');
  const number = page.locator('.fig-headline-number').first();
  const whole = await before.screenshot();
  await number.evaluate((part) => part.style.setProperty('visibility', 'hidden'));
  expect((await before.screenshot()).equals(whole)).toBe(true);
});

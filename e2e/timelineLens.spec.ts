import type { Page } from '@playwright/test';
import { entry, plotOf } from './timelineAxis.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

const changeWindow = async (page: Page, window: string) => {
  const address = new URL(page.url());
  address.searchParams.set('window', window);
  await page.goto(address.href);
};

/** The texts at entries that are cut, or reach out of the axis or the lens that they stand in. */
const cutTexts = (page: Page) =>
  page.locator('.tl-line').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const ground = line.closest('.tl-lens, .tl-open-axis')?.getBoundingClientRect();
      const own = line.getBoundingClientRect();
      return [...line.querySelectorAll('.tl-line-label > *')].flatMap((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        const cut = !ground || left < ground.left - 1 || right > ground.right + 1 || bottom > own.bottom + 1;
        return cut || text.scrollWidth > text.clientWidth + 1 ? [text.textContent ?? ''] : [];
      });
    }),
  );

for (const width of [320, 390, 768, 1440, 1920]) {
  test(`at ${String(width)} px the lens holds what crowds, and no text is cut at any zoom or spacing`, async ({
    open,
  }) => {
    for (const window of [undefined, '2019-06-01..2022-06-01', '2021-02-01..2021-04-01']) {
      const page = await open({ view: 'axis', ...(window ? { window } : {}) });
      await page.setViewportSize({ width, height: 900 });
      await page.locator('#timeline').scrollIntoViewIfNeeded();
      await expect(entry(page, 'conference')).toBeVisible();
      expect(await cutTexts(page)).toEqual([]);
      await page.addStyleTag({
        content:
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      });
      await expect.poll(() => cutTexts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('a lens says what it opens and how many times as wide it is, and closes when there is room', async ({
  open,
}) => {
  const page = await open();
  await plotOf(page);
  const lens = page.getByRole('group', { name: 'these four months, drawn about 33 times as wide' });
  await expect(lens.locator('[data-event]')).toHaveCount(6);
  const frame = await page.locator('.tl-lens-frame').boundingBox();
  const strip = await lens.boundingBox();
  expect(Math.round((strip?.width ?? 0) / (frame?.width ?? 1))).toBe(33);
  // From end to end of the axis.
  expect(strip?.width).toBeCloseTo((await page.locator('.tl-open-axis').boundingBox())?.width ?? 0, 0);
  await entry(page, 'conference').focus();
  await page.keyboard.press('ArrowDown');
  await expect(entry(page, 'release')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(entry(page, 'earlier-honours')).toBeFocused();
  await changeWindow(page, '2021-02-01..2021-04-01');
  await expect(page.locator('.tl-lens')).toHaveCount(0);
  await expect(entry(page, 'conference')).toBeVisible();
});

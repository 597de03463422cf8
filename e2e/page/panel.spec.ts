import { axe } from '../support/accessibility.ts';
import { expect, rest, test } from '../support/test.ts';

const FIGURE = 'people-benefited';
const EVENT = 'plan-13';

test('the details open over the page without moving anything of it, take the focus, and give it back', async ({
  page,
  open,
}) => {
  await open();
  const row = page.locator(`[data-part=ledger] [data-figure=${FIGURE}]`).first();
  await row.scrollIntoViewIfNeeded();
  await rest(page);
  const before = await row.boundingBox();
  const control = page.locator(`[data-part=ledger] [data-figure=${FIGURE}] button`).first();
  await control.press('Enter');
  const panel = page.locator('.ui-panel');
  await expect(panel.getByRole('heading')).toBeFocused();
  await rest(page);
  expect(await row.boundingBox()).toEqual(before);
  expect(await axe(page, '.ui-panel')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(control).toBeFocused();
});

test('the page’s language and appearance stay in reach of the mouse beside open details', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open({ figure: FIGURE });
  const panel = page.locator('.ui-panel');
  const masthead = page.locator('[data-part=masthead]');
  await page.evaluate(() => scrollTo(0, 0));
  await masthead.getByRole('button', { name: 'Dark appearance' }).click();
  await expect(page).toHaveURL(/appearance=dark/);
  await masthead.getByRole('button', { name: '中文' }).click();
  await expect(panel).toContainText('超过4万人');
  await page.evaluate(() => scrollTo(0, 2000));
  await expect(async () => expect((await panel.boundingBox())?.y).toBe(0)).toPass();
});

test('dates lead from a figure to its entry in the same panel', async ({ page, open }) => {
  await open({ figure: FIGURE });
  await page.locator('.ui-panel').getByRole('button', { name: '2016–2020' }).press('Enter');
  await expect(page.locator('.ui-panel')).toHaveAttribute('data-event', EVENT);
  await expect(page.locator('.ui-panel').getByRole('heading')).toBeFocused();
});

for (const [name, parameter, id] of [
  ['figure', 'figure', FIGURE],
  ['entry', 'event', EVENT],
] as const) {
  test(`on a phone a link to a ${name} opens with it in sight above the sheet`, async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open({ [parameter]: id });
    const panel = page.locator('.ui-panel');
    await expect(panel).toBeVisible();
    const part = parameter === 'figure' ? '[data-part=ledger]' : '#timeline';
    const shown = page.locator(`${part} [data-${parameter}=${id}]`).first();
    await expect(async () => {
      const [row, sheet] = [await shown.boundingBox(), await panel.boundingBox()];
      expect(row?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    }).toPass();
  });
}

test('on a phone the sheet never hides what opened it, the last of the page neither', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  await page.locator('#timeline .tl-tray summary').click();
  for (const control of [
    page.locator(`[data-part=ledger] [data-figure=${FIGURE}] button`).first(),
    page.locator('#timeline .tl-item-title').last(),
  ]) {
    await control.press('Enter');
    const panel = page.locator('.ui-panel');
    await expect(panel.getByRole('heading')).toBeFocused();
    // The page may still be gliding there.
    await expect(async () => {
      const [trigger, sheet] = [await control.boundingBox(), await panel.boundingBox()];
      expect((trigger?.y ?? 0) + (trigger?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(control).toBeFocused();
  }
});

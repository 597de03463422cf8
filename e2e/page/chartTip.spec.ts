import { axe } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('what a mark tells stays while the hand moves on to it, and goes with Escape', async ({ open }) => {
  const page = await open();
  const chart = page.locator('[data-chart=expected-money]');
  await chart.locator('.chart-bar[data-figure=tax-revenue]').first().hover();
  const tip = chart.getByRole('tooltip');
  await expect(tip).toContainText('expected RMB 225 million');
  const box = await tip.boundingBox();
  if (!box) throw new Error('The tooltip has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 8 });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await expect(tip).toContainText('expected RMB 225 million');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  // By keyboard, as the page may be scrolled while it is looked at, and what a hand is at would be left.
  await chart.getByRole('toolbar').getByRole('button').last().focus();
  await expect(tip).toContainText('expected RMB 225 million');
  expect(await axe(page, '.chart-tip')).toEqual([]);
});

test('what the keyboard is at stays told where the page scrolls away under a hand at rest', async ({
  open,
}) => {
  const page = await open();
  const chart = page.locator('[data-chart=people-and-families]');
  const row = chart.locator('.chart-symbol').first();
  await row.hover();
  await expect(chart.getByRole('tooltip')).toBeVisible();
  const mark = chart.getByRole('toolbar').getByRole('button').last();
  await mark.focus();
  await expect(chart.getByRole('tooltip')).toContainText('more than 15,000 families');
  const told = (await chart.getByRole('tooltip').textContent()) ?? '';
  for (const step of [-160, -400, 300, 900]) {
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), step);
    // Time for the browser to find out what lies under the pointer now.
    await page.waitForTimeout(200);
    await expect(chart.getByRole('tooltip')).toHaveText(told);
  }
  await page.mouse.move(5, 5);
  await row.hover();
  await expect(chart.getByRole('tooltip')).not.toHaveText(told);
});

test('a row of the ledger that the keyboard opened stays open where the page scrolls under a hand at rest', async ({
  open,
}) => {
  const page = await open();
  const rows = page.locator('#figures tr[data-figure]');
  await rows.nth(2).hover();
  const panel = page.locator('.led-panel');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await rows.nth(1).getByRole('button').first().focus();
  await expect(panel).toBeVisible();
  const told = (await panel.textContent()) ?? '';
  for (const step of [-120, 200, 300]) {
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), step);
    // Longer than a hand must rest on a row, and than it may be away.
    await page.waitForTimeout(500);
    await expect(panel).toHaveText(told);
  }
});

test('a figure of a chart is one tab stop and two keys away, framed and described', async ({ open }) => {
  const page = await open();
  const chart = page.locator('[data-chart=people-and-families]');
  await expect(chart.locator('.chart-symbol').first()).toBeVisible();
  await chart.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const mark = chart.getByRole('button', { name: 'Families', exact: true });
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAccessibleDescription(/more than 15,000 families/);
  // Asked for at once, as the page may still be scrolling to the mark.
  const apart = await chart.evaluate((card) => {
    const frame = card.querySelector('button[data-figure=families-benefited]')?.getBoundingClientRect();
    const row = card.querySelector('.chart-row[data-figure=families-benefited]')?.getBoundingClientRect();
    return frame && row ? Math.abs(frame.top - row.top) : Infinity;
  });
  expect(apart).toBeLessThanOrEqual(2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/figure=families-benefited/);
});

test('a chart’s table shows all of its columns without being scrolled sideways', async ({ open }) => {
  const page = await open();
  await page
    .locator('[data-chart=expected-money]')
    .getByRole('button', { name: /^Table/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Table/ });
  await expect(dialog.getByRole('columnheader')).toHaveCount(9);
  const wide = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(wide).toBe(false);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

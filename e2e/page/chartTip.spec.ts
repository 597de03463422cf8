import { axe } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('what a mark tells stays while the hand moves on to it, and goes with Escape', async ({ open }) => {
  const page = await open();
  const chart = page.locator('[data-chart=expected-money]');
  await chart.locator('.chart-bar[data-figure=tax-revenue]').first().hover();
  const tip = chart.getByRole('tooltip');
  await expect(tip).toContainText('expected RMB 225 million');
  expect(await axe(page, '.chart-tip')).toEqual([]);
  const box = await tip.boundingBox();
  if (!box) throw new Error('The tooltip has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 8 });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await expect(tip).toContainText('expected RMB 225 million');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
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

import { many } from '../reports/many.ts';
import { serveReport } from '../reports/serveReport.ts';
import { axe } from '../support/accessibility.ts';
import { expect, rest, test } from '../support/test.ts';

const rows = '#figures tr[data-figure]';
const people = '#figures tr[data-figure=people-benefited]';

test('group, sort and what is found are in the address, and come back from it', async ({ open }) => {
  const page = await open();
  await page.getByRole('radio', { name: 'Status' }).check({ force: true });
  await page.getByRole('radio', { name: 'Number' }).check({ force: true });
  await page.getByRole('searchbox').fill('people');
  await expect(page).toHaveURL(/group=status.*sort=number.*find=people/);
  const found = await page.locator(rows).count();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Status' })).toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('people');
  await expect(page.locator(rows)).toHaveCount(found);
});

test('a bar’s length is that of its number within a pixel, and every ray reaches the axis’ edge', async ({
  open,
}) => {
  const page = await open();
  const length = (id: string) =>
    page
      .locator(`#figures tr[data-figure=${id}] .led-bar`)
      .evaluate((bar) => bar.getBoundingClientRect().width);
  const [more, less] = [await length('people-benefited'), await length('herb-project-people')];
  expect(Math.abs(less - (more * 3000) / 40_000)).toBeLessThan(1);
  const ends = await page
    .locator('#figures .led-ray')
    .evaluateAll((rays) => rays.map((ray) => Math.round(ray.getBoundingClientRect().right)));
  expect(ends).toHaveLength(6);
  expect(new Set(ends).size).toBe(1);
});

test('a row under the hand lights its figure up everywhere; its panel can be hovered and ends with Escape', async ({
  open,
}) => {
  const page = await open();
  await page.locator(`${people} .led-value`).hover();
  const panel = page.getByRole('group', { name: /^About: poor people directly/ });
  await expect(panel).toBeVisible();
  await rest(page);
  const lit = await page
    .locator('[data-lit]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-figure')))]);
  expect(lit).toEqual(['people-benefited']);
  expect(await page.locator('[data-lit]').count()).toBeGreaterThan(2);
  await panel.getByText('A minimum').hover();
  await page.waitForTimeout(700);
  await expect(panel).toBeVisible();
  // The panel covers what is below it; what is seen of the row and the panel is looked at.
  expect(await axe(page, people)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('by keyboard a row shows its panel, whose links come next; Escape leaves the selection alone', async ({
  open,
}) => {
  const page = await open({ figure: 'tax-revenue' });
  await page.locator('#figures .led-name button').first().focus();
  await page.keyboard.press('ArrowDown');
  const panel = page.getByRole('group', { name: /^About: / });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/figure=tax-revenue/);
});

for (const language of ['en', 'zh'] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${width} px wide, in ${language}`, () => {
      test.use({ language, viewport: { width, height: 900 } });

      test('axe finds nothing in a filtered, folded, unfolded and selected ledger, and nothing overflows', async ({
        open,
      }) => {
        // On a phone the details would cover what is looked at.
        const selected = width > 1000 ? { figure: 'tax-revenue' } : {};
        const page = await open({ ...selected, status: 'expected', group: 'paragraph' });
        await expect(page.locator(rows)).toHaveCount(2);
        expect(await axe(page, '#figures')).toEqual([]);
        await page.locator('.led-fold > button').click();
        await expect(page.locator(rows)).toHaveCount(10);
        expect(await axe(page, '#figures')).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('filters and grouping stand behind two buttons', async ({ open }) => {
    const page = await open();
    await expect(page.getByRole('radio', { name: 'Status' })).toBeHidden();
    await page.getByRole('button', { name: 'Group', exact: true }).click();
    await page.getByRole('radio', { name: 'Status' }).check({ force: true });
    await expect(page.locator('.led-group')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: 'Status' })).toBeHidden();
  });
});

test('of a thousand figures only those near the eye are drawn, all are counted, and printed', async ({
  page,
  open,
}) => {
  await open({ report: await serveReport(page, 'many', JSON.stringify(many(1000))) });
  const table = page.getByRole('table').first();
  await expect(table).toHaveAttribute('aria-rowcount', '1002');
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(400);
  await page.locator('#about, footer').last().scrollIntoViewIfNeeded();
  await expect(page.locator('#figures tr[data-figure=plot-1000]')).toHaveAttribute('aria-rowindex', '1002');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator(rows)).toHaveCount(1000);
});

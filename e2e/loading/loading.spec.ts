import { bundledJson, bundledWith } from '../reports/bundled.ts';
import { large } from '../reports/large.ts';
import { AWKWARD, oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { changeAddress } from '../support/changeAddress.ts';
import { expect, ready, rest, test } from '../support/test.ts';
import { wholeText } from '../support/wholeText.ts';

test('while a report is on its way the page says so and shows no other', async ({ page, open }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/reports/slow.json', async (route) => {
    await held;
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(oneFigure) });
  });
  await page.goto('./?lang=en&report=reports%2Fslow.json');
  await expect(page.locator('.page-status[data-state=loading]')).toContainText(
    'Loading the report at reports/slow.json',
  );
  await expect(page.locator('[data-figure], #figures')).toHaveCount(0);
  release();
  await expect(page.locator('.page-status[data-state=shown]')).toBeVisible();
  await ready(page);
  await open();
  await expect(page.locator('.page-status')).toHaveCount(0);
});

test('texts with signs of markup are shown as they are written, everywhere', async ({ page, open }) => {
  const report = await serveReport(page, 'one-figure', JSON.stringify(oneFigure));
  await open({ report, figure: 'trees-planted' });
  await expect(page.getByRole('heading', { level: 1, name: 'A letter on trees' })).toBeVisible();
  await expect(page.locator('#figures .led-name')).toHaveText(AWKWARD);
  await expect(page.locator('.fig-details-label')).toHaveText(AWKWARD);
  const chart = page.locator('[data-chart=trees-bar]');
  await expect(chart.getByRole('img')).toBeVisible();
  await chart.getByRole('toolbar').getByRole('button').focus();
  await expect(chart.getByRole('tooltip')).toContainText(AWKWARD);
  await expect(page.locator('shrubs, x')).toHaveCount(0);
});

/** The numbers on the ledger's axis of people: marks of a scale, not the figure. */
const TICKS = /10,000 20,000 30,000 40,000|1万 2万 3万 4万/g;

test('41,000 for 40,000 in the file changes every place that shows it', async ({ page, open }) => {
  const report = await serveReport(
    page,
    'changed',
    bundledWith(['"value": 40000,', '"value": 41000,'], ['more than 40,000', 'more than 41,000']),
  );
  for (const [lang, old, now] of [
    ['en', /40,000/g, /41,000/g],
    ['zh', /(?<![\d.])4万|40,000/g, /4\.1万|41,000/g],
  ] as const) {
    await open({ lang, figure: 'people-benefited' });
    await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
    const before = (await wholeText(page)).replaceAll(TICKS, '');
    await changeAddress(page, { report });
    await expect(page.locator('.page-status[data-state=shown]')).toBeVisible();
    await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
    await rest(page);
    const after = (await wholeText(page)).replaceAll(TICKS, '');
    expect(after.match(old)).toBeNull();
    expect(after.match(now)?.length).toBeGreaterThanOrEqual(10);
    expect(after.match(now)?.length).toBe(before.match(old)?.length);
    await expect(
      page.locator('[data-chart=people-and-families] .chart-symbol[data-figure=people-benefited]'),
    ).toHaveCount(41);
  }
});

test('a report of 200 figures and 500 entries loads, is charted, searched, sorted and filtered', async ({
  page,
  open,
}) => {
  const report = await serveReport(page, 'large', JSON.stringify(large));
  await open({ report });
  await expect(page.getByRole('heading', { level: 1, name: 'Two hundred plots' })).toBeVisible();
  await expect(page.locator('.chart-bar')).toHaveCount(200);
  await expect(page.locator('.chart-open-end')).toHaveCount(133);
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(200);
  await page.getByRole('searchbox', { name: 'Find a figure' }).fill('plot 117');
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Find a figure' }).fill('');
  await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Expected' }).click();
  await expect(page.locator('.chart-bar')).toHaveCount(29);
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(29);
  // The chart, its table and list, the table of all figures and the timeline, and no element for what nobody can see.
  expect(await page.locator('*').count()).toBeLessThan(12_000);
});

test('the bundled report as a file is the bundled report', async ({ page, open }) => {
  await open();
  const before = await wholeText(page, 'main');
  await open({ report: await serveReport(page, 'same', bundledJson) });
  await expect(page.locator('.page-status[data-state=shown]')).toBeVisible();
  // Its charts are drawn after it is shown.
  await ready(page);
  const after = await wholeText(page, 'main');
  expect(after.slice(after.indexOf('Headlines'))).toBe(before.slice(before.indexOf('Headlines')));
});

import { oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { axe } from '../support/accessibility.ts';
import { expect, ready, test } from '../support/test.ts';

for (const { lang, said, other, retry } of [
  { lang: 'en', said: 'This page could not start', other: 'no report is shown', retry: 'Try again' },
  { lang: 'zh', said: '页面未能启动', other: '不显示任何报告', retry: '重试' },
]) {
  test(`a page whose first script can’t be loaded says so in ${lang}, and starts when asked again`, async ({
    page,
    complaints,
  }) => {
    complaints.allow(/ERR_FAILED/);
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(`./?lang=${lang}`);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.locator('#headlines')).toContainText('more than 40,000 people');
    expect(await axe(page, '[data-start=failed]')).toEqual([]);
    await expect(page.locator('.page-tools')).toBeHidden();

    await page.goto(`./?lang=${lang}&report=elsewhere.json`);
    await expect(page.getByRole('alert')).toContainText(other);
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();

    await page.goto(`./?lang=${lang}`);
    const again = page.getByRole('button', { name: retry, exact: true });
    await expect(again).toBeVisible();
    await page.unroute('**/assets/index-*.js');
    await again.click();
    await ready(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.locator('#headlines button').first().click();
    await expect(page.locator('.fig-details')).toBeVisible();
  });
}

test('charts whose code can’t be loaded say so, keep their figures, and can be tried again', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|Chart-.*\.js/);
  await page.route('**/Chart-*.js', (route) => route.abort());
  await open();
  const card = page.locator('[data-chart=people-and-families]');
  await expect(card.getByRole('alert')).toContainText('The chart could not be loaded.');
  await card.getByRole('button', { name: /^Table: / }).click();
  const table = page.getByRole('dialog', { name: /^Table: / });
  await expect(table.locator('tr[data-figure=people-benefited]')).toContainText('more than 40,000 people');
  await table.getByRole('button', { name: 'Close' }).click();
  await page.unroute('**/Chart-*.js');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card.getByRole('img')).toBeVisible();
  await expect(card.locator('.chart-symbol[data-figure=people-benefited]')).toHaveCount(40);
});

test('a chart of the deck whose code can’t be loaded is there when its slide is come back to', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|Chart-.*\.js/);
  await page.route('**/Chart-*.js', (route) => route.abort());
  await open({ slide: '5' });
  const slide = page.locator('[data-slide="5"]');
  await expect(slide.getByRole('alert')).toContainText('The chart could not be loaded.');
  await page.unroute('**/Chart-*.js');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await expect(slide.getByRole('img')).toBeVisible();
});

test('a presentation that can’t be loaded says so and can be closed or tried again', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|resentation/);
  await page.route('**/*resentation*', (route) => route.abort());
  await open();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const waiting = page.getByRole('status').filter({ hasText: 'could not be loaded' });
  await expect(waiting).toBeVisible();
  await page.unroute('**/*resentation*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-slide]').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-slide]')).toHaveCount(0);
});

test('a time axis that can’t be loaded leaves the list, says so, and can be tried again', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|AxisView/);
  await page.route('**/AxisView-*.js', (route) => route.abort());
  await open({ view: 'axis' });
  const timeline = page.locator('#timeline');
  await expect(timeline.getByRole('alert')).toContainText('Time axis could not be loaded.');
  await expect(timeline.locator('.tl-list [data-event=conference]')).toContainText('25 February 2021');
  await page.unroute('**/AxisView-*.js');
  await timeline.getByRole('button', { name: 'Try again' }).click();
  await expect(timeline.getByRole('alert')).toHaveCount(0);
  await expect(timeline.locator('.tl-list')).toHaveCount(0);
});

test('where the reader of report files can’t be loaded, the page says that it is its own part that is missing, and can try again', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|load-/);
  await page.route('**/load-*.js', (route) => route.abort());
  await open({ report: await serveReport(page, 'one-figure', JSON.stringify(oneFigure)) });
  const status = page.locator('.page-status');
  await expect(status).toContainText(
    'A part of this product, which reads report files, could not be loaded.',
  );
  await expect(status).not.toContainText('CORS');
  await page.unroute('**/load-*.js');
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText('Loaded: A letter on trees');
});

import { bundledJson, bundledWith } from '../reports/bundled.ts';
import { oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { STATED } from '../reports/stated.ts';
import { changeAddress } from '../support/changeAddress.ts';
import { expect, test } from '../support/test.ts';

test('what can’t be had says why: no such file, an error of the site, an address that is not allowed', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/404|503/);
  const status = page.locator('.page-status[data-state=failed]');
  await open({ report: 'reports/nowhere.json' });
  await expect(status).toContainText('There is no such file (404)');
  await page.route('**/reports/broken-site.json', (route) => route.fulfill({ status: 503, body: '' }));
  await changeAddress(page, { report: 'reports/broken-site.json' });
  await expect(status).toContainText('The site answered with an error (503)');
  for (const address of [
    'http://example.org/report.json',
    'javascript:alert(1)',
    'data:application/json,{}',
  ]) {
    await changeAddress(page, { report: address });
    await expect(status).toContainText(address);
    await expect(status).toContainText('Only addresses that begin with https');
  }
});

test('offline is called offline; trying again later loads the report, without a new visit', async ({
  page,
  context,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|404/);
  const address = 'reports/late.json';
  await open({ report: address });
  const status = page.locator('.page-status');
  await expect(status).toContainText('There is no such file (404)');
  await context.setOffline(true);
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText('You are offline.', { timeout: 10_000 });
  await expect(page.locator('#figures')).toHaveCount(0);
  await context.setOffline(false);
  await serveReport(page, 'late', JSON.stringify(oneFigure));
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText('Loaded: A letter on trees');
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(1);
  await status.getByRole('button', { name: 'Back to the bundled report' }).click();
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(STATED.length);
  await expect(page).not.toHaveURL(/report=/);
});

for (const [view, parameters] of [
  ['slide', { slide: '3' }],
  ['embedded figure', { embed: 'people-benefited' }],
  ['embedded timeline', { embed: 'timeline' }],
  ['presenter’s view', { presenter: 'abc', slide: '2' }],
  ['page', {}],
] as const) {
  test(`a ${view} of a report that can’t be had says so there, and shows no other report`, async ({
    page,
    open,
    complaints,
  }) => {
    complaints.allow(/404/);
    for (const report of [
      'reports/nowhere.json',
      await serveReport(page, 'broken', bundledWith(['"2016/2020"', '"2020/2016"'])),
    ]) {
      await open({ report, ...parameters });
      const status = page.locator('.page-status[data-state=failed]');
      await expect(status).toContainText(`The report at ${report} can’t be shown.`);
      await expect(status.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expect(page.locator('[data-figure], [data-event], [data-chart], [data-slide]')).toHaveCount(0);
      await expect(page.locator('body')).not.toContainText('40,000');
      await expect(page).toHaveTitle('Another report · As Stated');
    }
  });
}

test('a slide that can’t be had because of its report comes when the report can be had', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/404/);
  await open({ report: 'reports/late-deck.json', slide: '2' });
  await expect(page.locator('.page-status[data-state=failed]')).toBeVisible();
  await serveReport(page, 'late-deck', bundledJson);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-slide="2"]')).toBeVisible();
});

test('who goes on to a report that can’t be had keeps the one before, under its own name and address', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/404/);
  const trees = await serveReport(page, 'one-figure', JSON.stringify(oneFigure));
  await open({ report: trees, figure: 'trees-planted' });
  await expect(page.getByRole('heading', { level: 1, name: 'A letter on trees' })).toBeVisible();
  await changeAddress(page, { report: 'reports/nowhere.json', figure: 'trees-planted' });
  const status = page.locator('.page-status[data-state=failed]');
  await expect(status).toContainText('What you see is still “A letter on trees”.');
  await expect(page.getByRole('heading', { level: 1, name: 'A letter on trees' })).toBeVisible();
  await expect(page).toHaveTitle('A letter on trees · As Stated');
  for (const link of await page.locator('main a[href*="figure="]').all()) {
    expect(await link.getAttribute('href')).toContain(`report=${trees}`);
  }
  await changeAddress(page, { report: 'reports/nowhere.json', slide: '1' });
  await expect(page.locator('.page-waiting .page-status[data-state=failed]')).toBeVisible();
  await expect(page.locator('[data-slide]')).toHaveCount(0);
  await page.locator('.page-waiting').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.page-waiting')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'A letter on trees' })).toBeVisible();
});

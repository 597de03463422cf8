import { BROKEN } from '../reports/broken.ts';
import { bundledJson, bundledWith } from '../reports/bundled.ts';
import { large } from '../reports/large.ts';
import { AWKWARD, oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { STATED } from '../reports/stated.ts';
import { changeAddress } from '../support/changeAddress.ts';
import { expect, ready, test } from '../support/test.ts';
import { wholeText } from '../support/wholeText.ts';

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('each broken file gets its own message, with the place; what was shown stays, nothing of it is run', async ({
      page,
      open,
    }) => {
      const started = await open();
      const before = await wholeText(started, 'main #figures .led-table');
      const title = await page.title();
      for (const { name, body, place, says } of BROKEN) {
        await changeAddress(page, { report: await serveReport(page, name, body) });
        const status = page.locator('.page-status[data-state=failed]');
        await expect(status, name).toContainText(`reports/${name}.json`);
        await expect(status).toContainText(says[language]);
        if (place !== null && place !== 'the whole file')
          await expect(status.locator('code')).toHaveText(place);
        expect(await wholeText(page, 'main #figures .led-table'), name).toBe(before);
        await expect(page).toHaveTitle(title);
        await expect(status).toContainText(await page.getByRole('heading', { level: 1 }).innerText());
        await expect(page.locator('img')).toHaveCount(0);
        await expect(status.getByRole('button')).toHaveCount(2);
      }
      expect(await page.evaluate(() => Object.prototype.hasOwnProperty('polluted'))).toBe(false);
    });
  });
}

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

test('the reasons follow a change of language', async ({ page, open }) => {
  const report = await serveReport(page, 'broken', bundledWith(['"2016/2020"', '"2020/2016"']));
  await open({ report });
  await expect(page.locator('.page-status')).toContainText('ends before it starts');
  // The reasons are known: nothing is asked for again.
  await page.unroute(`**/${report}`);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('.page-status')).toContainText('结束早于开始');
  await expect(page.locator('.page-status')).not.toContainText('ends before it starts');
});

test('a language chosen while a report is on its way is the one in which it is refused', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/reports/slow.json', async (route) => {
    await held;
    await route.fulfill({
      contentType: 'application/json',
      body: bundledWith(['"2016/2020"', '"2020/2016"']),
    });
  });
  await page.goto('./?lang=en&report=reports%2Fslow.json');
  await expect(page.locator('.page-status[data-state=loading]')).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  release();
  await expect(page.locator('.page-status[data-state=failed]')).toContainText('结束早于开始');
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

test('a file in another encoding is refused by name', async ({ page, open }) => {
  await page.route('**/reports/latin.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: Buffer.from('{"title": "caf\u00e9"}', 'latin1') }),
  );
  await open({ report: 'reports/latin.json' });
  await expect(page.locator('.page-status')).toContainText('not written in UTF-8');
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
  await page.getByRole('searchbox', { name: /^Find in the/ }).fill('plot 117');
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(1);
  await page.getByRole('searchbox', { name: /^Find in the/ }).fill('');
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
  const after = await wholeText(page, 'main');
  expect(after.slice(after.indexOf('Headlines'))).toBe(before.slice(before.indexOf('Headlines')));
});

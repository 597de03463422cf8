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

test('a page whose words can’t be loaded in any language says that it could not start', async ({
  page,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|[mM]essages-|dynamically imported module/);
  await page.route('**/*essages-*.js', (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(page.getByRole('alert')).toContainText('This page could not start');
});

test('sections whose words can’t be loaded say so beside a first view that stays, and come with the next visit', async ({
  page,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|messages-|dynamically imported module/);
  await page.route('**/messages-*.js', (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(page.getByRole('alert')).toHaveCount(5);
  await expect(page.locator('#headlines')).toContainText('more than 40,000 people');
  await page.unroute('**/messages-*.js');
  await page.reload();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(10);
});

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

test('a language that can’t be loaded leaves the page in the one it has, and says so', async ({
  page,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|messages/);
  await open();
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  await page.route('**/messages-*.js', (route) => route.abort());
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('alert')).toContainText('The other language could not be loaded');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#headlines')).toContainText('more than 40,000 people');
  await page.unroute('**/messages-*.js');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a deck whose other language can’t be loaded says so, goes on, and has it when it is asked for again', async ({
  context,
  open,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|messages/);
  // The words of the deck's own language come first; it asks for the others ahead of any need.
  let asked = 0;
  await context.route('**/messages-*.js', (route) => {
    asked += 1;
    return asked === 1 ? route.continue() : route.abort();
  });
  const page = await open({ slide: '2' });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await page.keyboard.press('t');
    const notice = page.locator('.deck-notice');
    await expect(notice).toContainText('The other language could not be loaded.');
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  }
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-slide="3"]')).toBeVisible();
  await context.unroute('**/messages-*.js');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('[data-slide="3"]')).toBeVisible();
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

test('with storage blocked the page works', async ({ page, open }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await open({ figure: 'people-benefited' });
  await expect(page.locator('.fig-details')).toContainText('more than 40,000 people');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('.fig-details')).toContainText('超过4万人');
});

test('a refused clipboard gives the address and the citation to be copied by hand', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await open({ figure: 'poverty-alleviation-funds' });
  const { details, tools } = { details: page.locator('.fig-details'), tools: page.locator('.page-tools') };
  await details.getByRole('button', { name: 'Copy link' }).click();
  await expect(details.locator('output')).toHaveText(/\?lang=en&figure=poverty-alleviation-funds$/);
  await details.getByRole('button', { name: 'Copy citation' }).click();
  await expect(details.locator('output').last()).toContainText(
    'over 200 million (currency not stated), as stated by the company',
  );
  await tools.getByRole('button', { name: 'Share' }).click();
  await tools.getByRole('button', { name: 'Copy link' }).click();
  await expect(tools.locator('output').last()).toHaveText(page.url());
});

test('where full screen is denied, the chart fills the window and closes again', async ({ page, open }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('denied'));
  });
  await open();
  const button = page.locator('[data-chart=funds]').getByRole('button', { name: /^Full screen/ });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Funds, a million a square' });
  await expect(dialog.getByRole('img', { name: /over 200 million \(currency not stated\)/ })).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a page opened in Chinese whose words can’t be loaded opens in English', async ({
  page,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|[mM]essages/);
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await (body.includes('据原文') ? route.abort() : route.fulfill({ response, body }));
  });
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'));
  await page.goto('./?lang=zh');
  await refused;
  await ready(page);
  await expect(page.locator('#headlines')).toContainText('more than 40,000 people');
});

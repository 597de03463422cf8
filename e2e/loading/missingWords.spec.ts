import { expect, ready, test } from '../support/test.ts';

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

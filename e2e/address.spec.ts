import type { Page } from '@playwright/test';
import { expect, ready, test } from './support/test.ts';

const rows = '#figures tr[data-figure]';

/** Presses the switch of dark and light, behind the menu where there is no room for it. */
async function chooseDark(page: Page): Promise<void> {
  const dark = page.locator('.page-appearance');
  if (!(await dark.isVisible())) await page.locator('.page-menu-button').press('Enter');
  await dark.press('Enter');
}

test('filters, selection, language and appearance live in the address, and an address shows what it says', async ({
  page,
  open,
  browser,
  baseURL,
}) => {
  await open();
  await page.getByRole('group', { name: 'Who' }).getByRole('button', { name: 'Company' }).click();
  await page.getByRole('group', { name: 'Kind of work' }).getByRole('button', { name: 'Education' }).click();
  await page.locator(`${rows}[data-figure=people-benefited] button`).click();
  await page.getByRole('button', { name: '中文' }).press('Enter');
  await chooseDark(page);
  await expect(page).toHaveURL(/scope=company&topic=education&figure=people-benefited/);
  await expect(page).toHaveURL(/lang=zh&appearance=dark/);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const shared = await elsewhere.newPage();
  await shared.goto(page.url());
  await ready(shared);
  await expect(shared.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(shared.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await expect(shared.locator(rows)).toHaveCount(3);
  await expect(shared.locator('.fig-details')).toContainText('超过4万人');
  await expect(shared.getByRole('group', { name: '主体' }).getByRole('button', { pressed: true })).toHaveText(
    '公司',
  );
  await elsewhere.close();
});

test('back and forward go through filters and selections one by one', async ({ page, open }) => {
  await open();
  await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Expected' }).click();
  await expect(page.locator(rows)).toHaveCount(2);
  await page.locator(`${rows} button`).first().click();
  await expect(page.locator('.fig-details')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.fig-details')).toHaveCount(0);
  await expect(page.locator(rows)).toHaveCount(2);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(10);
  await page.goForward();
  await expect(page.locator(rows)).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(rows)).toHaveCount(10);
});

test('bad values are ignored: the page is the plain page', async ({ page }) => {
  await page.goto(
    './?lang=xx&appearance=sepia&scope=moon&topic=%3Cb%3E,__proto__&status=certain&figure=nothing&event=never&slide=first&embed=x&window=a&view=b&unknown=1',
  );
  await ready(page);
  await expect(page.locator(rows)).toHaveCount(10);
  await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
  await expect(page.locator('.fig-details, [data-slide]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-appearance');
  await expect(page.locator('#headlines article')).toHaveCount(3);
});

test('without a wish in the address the language is the browser’s', async ({ browser, baseURL }) => {
  for (const [locale, lang] of [
    ['zh-CN', 'zh-Hans'],
    ['de-DE', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await context.close();
  }
});

test('a link to a figure brings it into view with its source open, and Escape closes it', async ({
  page,
  open,
}) => {
  await open({ figure: 'disinfectant-donated' });
  await expect(page.locator('.fig-details')).toContainText('more than 40 tons');
  await expect(page.locator('.fig-details')).toContainText('paragraph 3');
  await expect(page.locator('main [data-figure=disinfectant-donated]').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.fig-details')).toHaveCount(0);
  await expect(page).not.toHaveURL(/figure=/);
});

test('a chart or a figure alone can be embedded, with its source', async ({ page, open }) => {
  await open({ embed: 'funds' });
  await expect(page.locator('[data-chart=funds]').getByRole('img')).toBeVisible();
  await expect(page.locator('[data-chart]')).toHaveCount(1);
  await expect(page.getByText('China Resources Power, press release, paragraph 4').first()).toBeVisible();
  await open({ embed: 'tax-revenue' });
  await expect(page.locator('.fig-details')).toContainText('expected RMB 225 million');
  await expect(page.locator('.fig-details')).toContainText('paragraph 2');
  await expect(page.locator('[data-chart], #figures')).toHaveCount(0);
});

test('every part of the page has a link of its own that leads to it', async ({ page, open }) => {
  await open();
  const links = await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all();
  expect(links.length).toBe(5);
  for (const link of links) {
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page.locator(target)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
  }
});

import { expect, test } from '../support/test.ts';

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

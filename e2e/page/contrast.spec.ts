import { faintMarks } from '../support/markContrast.ts';
import { expect, test } from '../support/test.ts';

for (const appearance of ['light', 'dark'] as const) {
  test.describe(`in ${appearance}`, () => {
    test.use({ appearance });

    test('marks and the edges of controls stand out at 3:1 and more', async ({ open }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      await page
        .locator('[data-chart=people-and-families]')
        .getByRole('button', { name: /^Full screen/ })
        .click();
      await page.locator('dialog[open] input[type=radio]').last().check();
      await expect(page.locator('canvas')).toBeVisible();
      expect(await faintMarks(page)).toEqual([]);
    });
  });
}

test('the appearance is the system’s until one is chosen, and the choice holds', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./?lang=en');
  const dark = await paper();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  expect(light).not.toBe(dark);
  const switchTo = page.getByRole('button', { name: 'Dark appearance' });
  await switchTo.click();
  await expect(page).toHaveURL(/appearance=dark/);
  await expect.poll(paper).toBe(dark);
  await switchTo.click();
  await expect(page).not.toHaveURL(/appearance/);
  await expect.poll(paper).toBe(light);
});

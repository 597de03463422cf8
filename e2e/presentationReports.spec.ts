import { large } from './reports/large.ts';
import { oneFigure } from './reports/oneFigure.ts';
import { serveReport } from './reports/serveReport.ts';
import { goTo, misfits, slideCount, walk } from './presentationSlide.ts';
import { expect, test } from './support/test.ts';

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const [name, report] of [
      ['of one figure', oneFigure],
      ['of 200 figures and 500 entries', large],
    ] as const) {
      test(`a report ${name}, without slides of its own, gets a deck on which everything fits`, async ({
        open,
        page,
      }) => {
        test.slow();
        const address = await serveReport(page, report.id, JSON.stringify(report));
        await open({ report: address });
        await page.locator('[data-present]').click();
        await page.locator('[data-slide]').waitFor();
        const found: string[] = [];
        await walk(page, async (view) => {
          found.push(...(await misfits(page)).map((misfit) => `${view} — ${misfit}`));
        });
        expect(found).toEqual([]);
        expect(await slideCount(page)).toBeGreaterThanOrEqual(4);
      });
    }
  });
}

test('the overview of 200 slides opens at once, finds a slide, and draws only those that are seen', async ({
  open,
  page,
}) => {
  test.slow();
  const slides = large.figures.map(({ id, short }) => ({
    id,
    layout: 'headline' as const,
    title: short,
    figure: id,
  }));
  const address = await serveReport(
    page,
    'many-slides',
    JSON.stringify({ ...large, id: 'many-slides', slides }),
  );
  await open({ report: address, slide: '1' });
  await goTo(page, 150);
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'Overview' });
  await expect(overview.getByRole('listitem')).toHaveCount(200);
  await expect(overview.getByRole('button', { name: /^Slide 150:/ })).toBeFocused();
  await expect(overview.locator('.deck-miniature').first()).toBeVisible();
  expect(await overview.locator('.deck-miniature').count()).toBeLessThan(60);
  await overview.getByRole('searchbox').fill('77');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide="77"]')).toBeVisible();
});

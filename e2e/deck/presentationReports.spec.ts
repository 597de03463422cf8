import { large } from '../reports/large.ts';
import { words } from '../reports/reportFile.ts';
import { oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { goTo, misfits, slideCount, walk } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

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
        const address = await serveReport(page, name.replaceAll(' ', '-'), JSON.stringify(report));
        await open({ report: address });
        await page.locator('[data-present]').click();
        await page.locator('[data-slide]').waitFor();
        // A mark on its way to its new place lies over what it passes; what counts is where things come to rest.
        await page.emulateMedia({ reducedMotion: 'reduce' });
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
  await expect(overview.getByRole('button', { name: /^150 / })).toBeFocused();
  await expect(overview.locator('.deck-miniature').first()).toBeVisible();
  expect(await overview.locator('.deck-miniature').count()).toBeLessThan(60);
  await overview.getByRole('searchbox').fill('77');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide="77"]')).toBeVisible();
});

/** A report whose first slide names so many entries of its timeline, and a second one. */
function momentOf(count: number) {
  const timeline = Array.from({ length: count }, (_, i) => ({
    ...large.timeline?.[i % large.timeline.length],
    id: `entry-${i + 1}`,
  }));
  const slides = [
    {
      id: 'dates',
      layout: 'moment',
      title: words('Plantings', '种植'),
      events: timeline.map(({ id }) => id),
    },
    { id: 'end', layout: 'closing', title: words('The end', '结束') },
  ];
  return { ...large, id: `moment-${count}`, timeline, slides };
}

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const count of [56, 200, 2000]) {
      test(`a slide of ${count} entries shows the first ones that fit, and says how many there are`, async ({
        open,
        page,
      }) => {
        const report = await serveReport(page, `moment-${count}`, JSON.stringify(momentOf(count)));
        await open({ report, slide: '1' });
        const slide = page.locator('[data-slide="1"]');
        const remark = slide.locator('.deck-small');
        await expect(remark).toContainText(String(count));
        const shown = await slide.locator('[data-event]').count();
        expect(shown).toBeGreaterThanOrEqual(4);
        await expect(remark).toContainText(
          language === 'en' ? `The first ${shown} of ${count};` : `共${count}项，此处为前${shown}项`,
        );
        expect(await misfits(page)).toEqual([]);
        await page.keyboard.press('PageDown');
        await expect(page.locator('[data-slide="2"]')).toBeVisible();
      });
    }
  });
}

import { misfits, slideCount, walk } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 3440, height: 1440 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
] as const;

for (const language of ['en', 'zh'] as const) {
  for (const viewport of SIZES) {
    test.describe(`on ${viewport.width} x ${viewport.height}, in ${language}`, () => {
      test.use({ language, viewport });

      test('everything on every slide fits without scrolling, its smallest text as large as the form asks', async ({
        open,
      }) => {
        test.slow();
        const page = await open({ slide: '1' });
        // A mark on its way to its new place lies over what it passes; what counts is where things come to rest.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const found: string[] = [];
        let views = 0;
        await walk(page, async (view) => {
          views += 1;
          found.push(...(await misfits(page)).map((misfit) => `${view} — ${misfit}`));
        });
        expect(found).toEqual([]);
        expect(views).toBeGreaterThan(await slideCount(page));
      });
    });
  }
}

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}, on a phone whose reader wants text one and a half times as large`, () => {
    test.use({ language, viewport: { width: 390, height: 844 } });

    test('the words to be read are so large, nothing lies over anything, and an arrow with Shift leads to the end', async ({
      open,
      page,
    }) => {
      test.slow();
      await page.addInitScript(() => {
        document.addEventListener(
          'DOMContentLoaded',
          () => (document.documentElement.style.fontSize = '150%'),
        );
      });
      await open({ slide: '1' });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const found: string[] = [];
      await walk(page, async (view) => {
        const wrong = (await misfits(page)).filter((misfit) => !misfit.includes('larger than its place'));
        found.push(...wrong.map((misfit) => `${view} — ${misfit}`));
        const words = page.locator(
          '[data-slide] :is(.deck-sentence, .deck-source, .deck-limit dd p, .deck-ledger-name, .chart-graphic text)',
        );
        for (const one of await words.all()) {
          const size = await one.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
          if (size < 14 * 1.5) found.push(`${view} — ${await one.textContent()} is ${size} px`);
        }
      });
      expect(found).toEqual([]);
      await page.keyboard.press('End');
      for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+ArrowDown');
      await expect(page.locator('[data-slide] .deck-number')).toBeInViewport({ ratio: 1 });
    });
  });
}

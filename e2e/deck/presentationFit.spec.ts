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

import { misfits, slideCount, walk } from './presentationSlide.ts';
import { expect, test } from './support/test.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

for (const language of ['en', 'zh'] as const) {
  for (const viewport of SIZES) {
    test.describe(`on ${viewport.width} x ${viewport.height}, in ${language}`, () => {
      test.use({ language, viewport });

      test('everything on every slide fits without scrolling, its smallest text 1/40 of its height', async ({
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

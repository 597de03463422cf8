import type { Page } from '@playwright/test';
import { axe } from '../support/accessibility.ts';
import { goTo, slideCount } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

/** Numbers and words that are drawn as an outline. */
const OUTLINED = '[data-slide] :is([data-look=hatched], [data-look=outlined]) .deck-digits';

/**
 * What axe finds on a slide, without the contrast of outlined numbers, which is that of their outline and not of a fill: for those,
 * the outline's colour against the paper, at least 3:1 as for any large text.
 */
async function axeBesideOutlines(page: Page): Promise<string[]> {
  const outlined = await page.locator(OUTLINED).allTextContents();
  const found = await axe(page);
  return [
    ...found.filter((line) => !outlined.some((text) => line.startsWith(`“${text}”`))),
    ...(outlined.length > 0 ? await faintOutlines(page) : []),
  ];
}

function faintOutlines(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (color: string) => {
      if (!context) throw new Error('no canvas here');
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) => {
        const c = value / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const paper = luminance(getComputedStyle(element).getPropertyValue('--paper'));
      const outline = luminance(getComputedStyle(element).webkitTextStrokeColor);
      const ratio = (Math.max(paper, outline) + 0.05) / (Math.min(paper, outline) + 0.05);
      return ratio < 3 ? [`the outline of “${element.textContent}” has ${ratio.toFixed(2)}:1`] : [];
    });
  }, OUTLINED);
}

// Slides look the same in both appearances; what is around them does not.
for (const language of ['en', 'zh'] as const) {
  for (const appearance of [language === 'en' ? 'light' : 'dark'] as const) {
    test.describe(`in ${language}, ${appearance}`, () => {
      test.use({ language, appearance });

      test('axe finds nothing on the slides, in the overview, the commands and the presenter’s view', async ({
        open,
      }) => {
        test.slow();
        const page = await open({ slide: '1' });
        const count = await slideCount(page);
        // One slide of each layout; the expected figure's, which looks different, is the fifth.
        const layouts = new Set<string>();
        for (let slide = 1; slide <= count; slide += 1) {
          await goTo(page, slide);
          const layout = (await page.locator('[data-slide]').getAttribute('data-layout')) ?? '';
          if (layouts.has(layout) && slide !== 5) continue;
          layouts.add(layout);
          expect(await axeBesideOutlines(page), `slide ${slide}`).toEqual([]);
        }
        await page.keyboard.press('o');
        await expect(page.locator('.deck-overview .deck-miniature').first()).toBeVisible();
        expect(await axe(page), 'overview').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('.deck-overview')).toHaveCount(0);
        await page.keyboard.press('?');
        await expect(page.locator('.deck-help')).toBeVisible();
        expect(await axe(page), 'commands').toEqual([]);
        await page.keyboard.press('Escape');
        await goTo(page, 2);
        await page.keyboard.press('q');
        await expect(page.locator('.deck-proof')).toBeVisible();
        expect(await axe(page), 'where it is printed').toEqual([]);
        const [presenter] = await Promise.all([
          page.context().waitForEvent('page'),
          page.keyboard.press('s'),
        ]);
        await presenter.locator('.deck-link[data-connected=true]').waitFor();
        expect(await axe(presenter), 'presenter').toEqual([]);
      });
    });
  }
}

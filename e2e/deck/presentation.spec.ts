import type { Page } from '@playwright/test';
import { axe } from '../support/accessibility.ts';
import { goTo, openSlide, slideCount } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

const words = {
  en: {
    present: 'Present',
    overview: 'Overview',
    more: 'More',
    find: 'Find a slide by number or title',
  },
  zh: {
    present: '演示',
    overview: '总览',
    more: '更多',
    find: '按页码或标题查找',
  },
} as const;

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

test('the deck opens from the page, keeps the focus, and Escape gives it back where one was', async ({
  open,
}) => {
  const page = await open({ scope: 'company' });
  const present = page.getByRole('button', { name: words.en.present, exact: true });
  await present.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const { activeElement: active } = document;
      return active !== null && active !== document.body && active.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-slide]')).toHaveCount(0);
  await expect(present).toBeFocused();
  expect(new URL(page.url()).searchParams.get('scope')).toBe('company');
  await expect.poll(() => new URL(page.url()).searchParams.has('slide')).toBe(false);
});

test('one slide is there at a time, and a change is said once', async ({ open }) => {
  const page = await open({ slide: '1' });
  const status = page.locator('dialog[open] [role=status]');
  await expect(status).toHaveCount(1);
  await page.evaluate(() => {
    const region = document.querySelector('dialog[open] [role=status]');
    Object.assign(window, { said: 0 });
    if (region)
      new MutationObserver(() =>
        Object.assign(window, { said: Number(Reflect.get(window, 'said')) + 1 }),
      ).observe(region, { characterData: true, childList: true, subtree: true });
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-slide]')).toHaveCount(1);
  await expect(status).toHaveText(/^Slide 2 of \d+: /);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'said')))).toBe(1);
});

test('keys and clickers do what PowerPoint does', async ({ open }) => {
  const page = await open({ slide: '1' });
  const count = await slideCount(page);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return openSlide(page);
  };
  // Slides 1 and 2 have no steps.
  for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Enter', 'n']) {
    await page.keyboard.press('Home');
    expect(await press(key), key).toBe(2);
  }
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']) {
    await goTo(page, 3);
    expect(await press(key), key).toBe(2);
  }
  expect(await press('End')).toBe(count);
  expect(await press('Home')).toBe(1);
  await goTo(page, 8);
  expect(await press('Shift+F5')).toBe(8);
  expect(await press('F5')).toBe(1);
  for (const key of ['b', '.', 'w', ',']) {
    await page.keyboard.press(key);
    await expect(page.locator('.deck-blank')).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(page.locator('.deck-blank')).toHaveCount(0);
  }
  expect(await openSlide(page)).toBe(1);
});

test('a click, a tap and a swipe go on, a swipe back goes back, a click on a control does not', async ({
  open,
}) => {
  const page = await open({ slide: '1' });
  await page.mouse.click(600, 300);
  expect(await openSlide(page)).toBe(2);
  const swipe = async (from: number, to: number) => {
    await page.mouse.move(from, 300);
    await page.mouse.down();
    await page.mouse.move(to, 300, { steps: 4 });
    await page.mouse.up();
  };
  await swipe(700, 400);
  expect(await openSlide(page)).toBe(3);
  await swipe(400, 700);
  expect(await openSlide(page)).toBe(2);
  await page.getByRole('button', { name: words.en.more, exact: true }).click();
  await page.getByRole('dialog', { name: words.en.more }).getByRole('button', { name: 'Close' }).click();
  expect(await openSlide(page)).toBe(2);
});

test('the place is in the address, survives a reload with its step, and the language changes without losing it', async ({
  open,
}) => {
  const page = await open({ slide: '1' });
  await goTo(page, 9);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-slide="9"]').getByRole('term')).toHaveCount(2);
  await expect(page).toHaveURL(/slide=9.*step=2|step=2.*slide=9/);
  await page.reload();
  await expect(page.locator('[data-slide="9"]').getByRole('term')).toHaveCount(2);
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('[data-slide="9"]').getByRole('term')).toHaveCount(2);
  await expect(page.locator('[data-slide="9"] h2')).toHaveText(/这些数字回答不了什么/);
});

test('the overview goes to a slide by its title, by its number and by the arrow keys', async ({ open }) => {
  const page = await open({ slide: '2' });
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: words.en.overview });
  await expect(overview.getByRole('button', { name: /^2 / })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const label = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await expect(overview).toHaveCount(0);
  expect(label).toMatch(new RegExp(`^${await openSlide(page)} `));
  await page.keyboard.press('g');
  await overview.getByLabel(words.en.find).fill('currency it does');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide] h2')).toHaveText(
    'Funds the company says it contributed, in a currency it does not name',
  );
});

test('an exhibition plays round and round, with the pause in sight and in reach', async ({ open }) => {
  const page = await open({ slide: '1' });
  await goTo(page, await slideCount(page));
  await page.clock.install();
  await page.keyboard.press('a');
  await page.clock.runFor(11_000);
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
  const pause = page.getByRole('button', { name: 'Pause' });
  await page.clock.runFor(5_000);
  await expect(pause).toBeVisible();
  await expect(pause).toHaveCSS('opacity', '1');
  await pause.click();
  await page.clock.runFor(60_000);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('the pointer is drawn where the mouse is', async ({ open }) => {
  const page = await open({ slide: '2' });
  await page.keyboard.press('l');
  await page.mouse.move(400, 300);
  await page.mouse.move(420, 310);
  await expect(page.locator('.deck-pointer')).toHaveCount(1);
  const painted = await page.locator('.deck-pointer').evaluate((element) => {
    const canvas = element instanceof HTMLCanvasElement ? element : null;
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.some((value) => value > 0);
  });
  expect(painted).toBe(true);
});

test('full screen that is refused is said, and the deck goes on', async ({ open }) => {
  const page = await open({ slide: '1' });
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await page.locator('[data-slide="1"]').waitFor();
  await page.keyboard.press('f');
  await expect(page.getByText(/^The browser refused full screen/).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  expect(await openSlide(page)).toBe(2);
});

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
        expect(await axe(page), 'overview').toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
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

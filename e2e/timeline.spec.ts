import type { Locator, Page } from '@playwright/test';
import { axe, namesWithoutTheirText } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

const visibleTime = (page: Page) => page.locator('.tl-range').textContent();
const entry = (page: Page, id: string) => page.locator(`.tl-plot [data-event="${id}"]`);

async function plotOf(page: Page): Promise<{ plot: Locator; x: number; y: number }> {
  const plot = page.getByRole('group', { name: 'Time axis' });
  await plot.scrollIntoViewIfNeeded();
  await expect(entry(page, 'conference')).toBeVisible();
  const box = await plot.boundingBox();
  if (!box) throw new Error('The axis is not on the page');
  return { plot, x: box.x + 0.6 * box.width, y: box.y + 60 };
}

test('the axis is one tab stop; arrows, Home and End go through time, plus, minus and 0 zoom', async ({
  open,
}) => {
  const page = await open();
  const { plot } = await plotOf(page);
  await expect(plot.locator('[data-item][tabindex="0"]')).toHaveCount(1);
  const all = await visibleTime(page);
  await entry(page, 'plan-13').focus();
  for (const id of [
    'disinfectant',
    'poverty-ended',
    'plan-14',
    'project-works',
    'earlier-honours',
    'conference',
  ]) {
    await page.keyboard.press('ArrowRight');
    await expect(entry(page, id)).toBeFocused();
  }
  await page.keyboard.press('End');
  await expect(entry(page, 'extension')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(entry(page, 'plan-13')).toBeFocused();
  // Everything is in sight: going from entry to entry moves nothing, now or later.
  await page.waitForTimeout(400);
  expect(await visibleTime(page)).toBe(all);
  await page.keyboard.press('+');
  await expect(page.locator('.tl-range')).not.toHaveText(all ?? '');
  await page.keyboard.press('0');
  await expect(page.locator('.tl-range')).toHaveText(all ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=plan-13/);
  await expect(page.getByRole('complementary', { name: 'Details: 13th Five-Year Plan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
  await expect(entry(page, 'plan-13')).toBeFocused();
});

test('the plain wheel scrolls the page, says how to zoom, and zooms with Ctrl', async ({ open }) => {
  const page = await open();
  const { x, y } = await plotOf(page);
  const all = await visibleTime(page);
  const top = await page.evaluate(() => window.scrollY);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 50);
  await expect(page.getByText('hold Ctrl')).toHaveCount(2);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top);
  expect(await visibleTime(page)).toBe(all);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page.locator('.tl-range')).not.toHaveText(all ?? '');
});

test('a drag pans, the window goes into the address, and the address brings it back', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x, y } = await plotOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/window=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
  await expect(page).not.toHaveURL(/event=/);
  // Until the flung axis rests and its place is written.
  await page.waitForTimeout(2500);
  const shown = await visibleTime(page);
  await page.reload();
  await expect(page.locator('.tl-range')).toHaveText(shown ?? '');
});

test('a pointer that was let go outside the window pans nothing when it comes back', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x, y } = await plotOf(page);
  await page.waitForTimeout(400);
  const shown = await visibleTime(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // At once, so that the page sees neither a move in the plot nor the end.
  await page.mouse.move(x, -200);
  await page.mouse.up();
  await page.mouse.move(x - 100, y);
  await page.mouse.move(x - 300, y, { steps: 5 });
  await page.waitForTimeout(400);
  expect(await visibleTime(page)).toBe(shown);
});

for (const opened of [{ key: 'Escape' }, { key: 'Enter' }]) {
  test(`details that are left by ${opened.key === 'Escape' ? 'Escape' : 'their button'} give the focus back to their entry`, async ({
    open,
  }) => {
    const page = await open();
    await plotOf(page);
    for (const view of ['axis', 'list']) {
      await page.getByRole('radio', { name: view === 'axis' ? 'Axis' : 'List' }).check();
      const button = page.locator(
        view === 'axis' ? '.tl-plot [data-event=release]' : '.tl-list [data-event=release] .tl-item-title',
      );
      await button.focus();
      await page.keyboard.press('Enter');
      const close = page.locator('.tl-details').getByRole('button', { name: 'Close details' });
      await close.focus();
      await page.keyboard.press(opened.key);
      await expect(page.locator('.tl-details')).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });
}

test('a window and an entry in the address are shown; what can’t be read is ignored', async ({ open }) => {
  const page = await open({ window: '2020-12-01..2021-03-31', event: 'release' });
  await expect(page.locator('.tl-range')).toHaveText('December 2020 – March 2021');
  await expect(entry(page, 'release')).toBeInViewport();
  await expect(page.getByRole('complementary', { name: 'Details: Release posted in English' })).toBeVisible();
  await open({ window: '2021-02-30..nonsense' });
  await expect(page.locator('.tl-range')).toHaveText('2015–2026');
});

test('a figure selected elsewhere marks its entry, and the entry’s figures lead back', async ({ open }) => {
  const page = await open({ figure: 'disinfectant-donated' });
  await plotOf(page);
  await expect(entry(page, 'disinfectant')).toHaveAttribute('data-selected', 'true');
  await entry(page, 'plan-13').click();
  await page.locator('.tl-details [data-figure="people-benefited"]').click();
  await expect(page).toHaveURL(/figure=people-benefited/);
});

const changeWindow = async (page: Page, window: string) => {
  const address = new URL(page.url());
  address.searchParams.set('window', window);
  await page.goto(address.href);
};

/** The texts at entries that are cut, or reach out of the axis or the lens that they stand in. */
const cutTexts = (page: Page) =>
  page.locator('.tl-line').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const ground = line.closest('.tl-lens, .tl-open-axis')?.getBoundingClientRect();
      const own = line.getBoundingClientRect();
      return [...line.querySelectorAll('.tl-line-label > *')].flatMap((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        const cut = !ground || left < ground.left - 1 || right > ground.right + 1 || bottom > own.bottom + 1;
        return cut || text.scrollWidth > text.clientWidth + 1 ? [text.textContent ?? ''] : [];
      });
    }),
  );

for (const width of [320, 390, 768, 1440, 1920]) {
  test(`at ${String(width)} px the lens holds what crowds, and no text is cut at any zoom or spacing`, async ({
    open,
  }) => {
    for (const window of [undefined, '2019-06-01..2022-06-01', '2021-02-01..2021-04-01']) {
      const page = await open({ view: 'axis', ...(window ? { window } : {}) });
      await page.setViewportSize({ width, height: 900 });
      await page.locator('#timeline').scrollIntoViewIfNeeded();
      await expect(entry(page, 'conference')).toBeVisible();
      expect(await cutTexts(page)).toEqual([]);
      await page.addStyleTag({
        content:
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      });
      await expect.poll(() => cutTexts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('a lens says what it opens and how many times as wide it is, and closes when there is room', async ({
  open,
}) => {
  const page = await open();
  await plotOf(page);
  const lens = page.getByRole('group', { name: 'these four months, drawn about 33 times as wide' });
  await expect(lens.locator('[data-event]')).toHaveCount(6);
  const frame = await page.locator('.tl-lens-frame').boundingBox();
  const strip = await lens.boundingBox();
  expect(Math.round((strip?.width ?? 0) / (frame?.width ?? 1))).toBe(33);
  // From end to end of the axis.
  expect(strip?.width).toBeCloseTo((await page.locator('.tl-open-axis').boundingBox())?.width ?? 0, 0);
  await entry(page, 'conference').focus();
  await page.keyboard.press('ArrowDown');
  await expect(entry(page, 'release')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(entry(page, 'earlier-honours')).toBeFocused();
  await changeWindow(page, '2021-02-01..2021-04-01');
  await expect(page.locator('.tl-lens')).toHaveCount(0);
  await expect(entry(page, 'conference')).toBeVisible();
});

test('on paper the three bases differ without background graphics', async ({ open }) => {
  const page = await open({ view: 'list' });
  await page.emulateMedia({ media: 'print' });
  const discs = await page.evaluate(() =>
    ['stated', 'inferred', 'external'].map((basis) => {
      const mark = document.querySelector(`#timeline [data-basis=${basis}]`);
      if (!mark) return '';
      const { borderInlineStartWidth, borderInlineEndWidth, inlineSize } = getComputedStyle(mark, '::before');
      const [start, end, all] = [borderInlineStartWidth, borderInlineEndWidth, inlineSize].map(parseFloat);
      return `${String((start ?? 0) * 2 >= (all ?? 0) - 0.5)} ${String((end ?? 0) * 2 >= (all ?? 0) - 0.5)}`;
    }),
  );
  expect(discs).toEqual(['true true', 'true false', 'false false']);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('two fingers zoom, one pans sideways, and up and down the page scrolls', async ({ open }) => {
    const page = await open();
    const { x, y } = await plotOf(page);
    const devtools = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly (readonly [number, number])[],
    ) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([left, top], id) => ({ x: left, y: top, id })),
      });
    const all = await visibleTime(page);
    await touch('touchStart', [
      [x - 50, y],
      [x + 50, y],
    ]);
    for (let i = 1; i <= 10; i++)
      await touch('touchMove', [
        [x - 50 - 10 * i, y],
        [x + 50 + 10 * i, y],
      ]);
    await touch('touchEnd', []);
    await expect(page.locator('.tl-range')).not.toHaveText(all ?? '');
    const zoomed = await visibleTime(page);
    await touch('touchStart', [[x, y]]);
    for (let i = 1; i <= 10; i++) await touch('touchMove', [[x - 20 * i, y]]);
    await touch('touchEnd', []);
    await expect(page.locator('.tl-range')).not.toHaveText(zoomed ?? '');
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a step is there at once, and a flung axis stops with the hand', async ({ open }) => {
    const page = await open();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const { x, y } = await plotOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 240, y, { steps: 4 });
    await page.mouse.up();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const start = page.getByRole('slider', { name: 'Start of the visible time' });
    const there = await start.getAttribute('aria-valuenow');
    await page.waitForTimeout(400);
    expect(await start.getAttribute('aria-valuenow')).toBe(there);
  });
});

for (const look of [
  { language: 'en', appearance: 'light' },
  { language: 'zh', appearance: 'dark' },
] as const) {
  test.describe(`in ${look.language}, ${look.appearance}`, () => {
    test.use(look);

    for (const view of ['axis', 'list']) {
      test(`axe finds nothing in the ${view} with an entry or a figure selected, and names hold what is seen`, async ({
        open,
      }) => {
        for (const selected of [{ event: 'plan-13' }, { event: 'herbs' }, { figure: 'students-supported' }]) {
          const page = await open({ view, ...selected });
          await expect(page.locator('.tl [data-selected=true]').first()).toBeVisible();
          expect(await axe(page, '#timeline'), JSON.stringify(selected)).toEqual([]);
        }
        const page = await open({ view, event: 'plan-13' });
        expect(await namesWithoutTheirText(page, '#timeline')).toEqual([]);
      });
    }
  });
}

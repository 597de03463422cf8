import { axe, namesWithoutTheirText } from './support/accessibility.ts';
import { entry, plotOf, visibleTime } from './timelineAxis.ts';
import { expect, rest, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

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
  await rest(page);
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

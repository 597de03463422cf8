import type { Page } from '@playwright/test';
import { STATED } from '../reports/stated.ts';
import { expect, rest, test } from '../support/test.ts';

const HAN = /\p{Script=Han}/u;

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('each chart has title and sentence; how to read it, summary and table one step away; each graphic a name', async ({
      open,
    }) => {
      const page = await open();
      const charts = page.locator('[data-chart]');
      await expect(charts.locator('[role=img]')).toHaveCount(5);
      for (const chart of await charts.all()) {
        const title = (await chart.getByRole('heading').textContent()) ?? '';
        expect(title.trim()).not.toBe('');
        await expect(chart.locator('.chart-sentence')).toHaveText(/\S{4}/);
        const name = (await chart.getByRole('img').getAttribute('aria-label')) ?? '';
        expect(name).toContain(title);
        expect(HAN.test(name)).toBe(language === 'zh');
        await expect(chart.getByRole('table')).toHaveCount(0);
        await chart.getByRole('button', { name: { en: 'Table: ', zh: '表格：' }[language] + title }).click();
        const dialog = page.locator('dialog[open]');
        await expect(dialog.getByRole('heading')).toHaveText(title);
        await expect(dialog.getByRole('table')).toBeVisible();
        const [howToRead, ...summary] = await dialog.locator('p').allTextContents();
        expect(howToRead).toMatch(/\S{4}/);
        expect(summary.join('\n')).toMatch(/\d/);
        const drawn = await dialog.locator('.chart-table tbody tr').count();
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        expect(await chart.getByRole('toolbar').getByRole('button').count()).toBe(drawn);
      }
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll('svg, canvas, img, [role=img]')]
          .filter((graphic) => !graphic.closest('[aria-hidden=true]') && graphic.getClientRects().length > 0)
          .filter((graphic) => !graphic.closest('[role=img]')?.getAttribute('aria-label')?.trim())
          .map((graphic) => graphic.outerHTML.slice(0, 120)),
      );
      expect(nameless).toEqual([]);
      await expect(page.locator('[role=application]')).toHaveCount(0);
    });

    test('headings read as they are written, tables have names, and no two buttons beside each other one name', async ({
      open,
    }) => {
      const page = await open({ figure: 'people-benefited', status: 'reported' });
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(4);
      for (const section of await page.locator('.page-section').all()) {
        const heading = (await section.locator('h2').textContent()) ?? '';
        await expect(section.getByRole('heading', { level: 2 })).toHaveAccessibleName(heading);
        await expect(section).toHaveAccessibleName(heading);
        expect(heading).not.toMatch(/#|Link|链接/);
      }
      const namesOfTables = () =>
        page.locator('table').evaluateAll((all) => all.map((table) => table.getAttribute('aria-label')));
      const names = await namesOfTables();
      const charts = page.locator('[data-chart] .chart-actions');
      for (const actions of await charts.all()) {
        // By key, as the open details may lie over it.
        await actions.getByRole('button').first().press('Enter');
        const dialog = page.locator('dialog[open]');
        await expect(dialog.getByRole('table')).toBeVisible();
        names.push(...(await namesOfTables()).filter((name) => !names.includes(name)));
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
      // The ledger's, and one for each chart.
      expect(names).toHaveLength((await page.locator('table').count()) + (await charts.count()));
      expect(names).not.toContain(null);
      expect(new Set(names).size).toBe(names.length);
      const shared = await page.evaluate(() => {
        const seen = new Map<string, Element>();
        const twice: string[] = [];
        for (const button of document.querySelectorAll('button, summary')) {
          const name = (button.getAttribute('aria-label') ?? button.textContent).trim();
          const group = button.closest(
            '[role=group], [role=toolbar], .page-hero, .fig-headlines, .fig-coverage, .led-table, .tl, .fig-details',
          );
          const key = `${name} in ${group?.getAttribute('aria-labelledby') ?? group?.className ?? 'the page'}`;
          if (seen.has(key)) twice.push(key);
          seen.set(key, button);
        }
        return twice;
      });
      expect(shared).toEqual([]);
    });
  });
}

/** Where the focus is, in words that tell one control from another. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return element?.getAttribute('data-figure') ?? (label ?? element)?.textContent.trim() ?? '';
  });

test('by keyboard alone: a chart’s figures are one tab stop, arrows move in the direction seen, Home and End work', async ({
  open,
}) => {
  const page = await open();
  const chart = page.locator('[data-chart=people-and-families]');
  const toolbar = chart.getByRole('toolbar');
  await expect(toolbar.locator('[tabindex="0"]')).toHaveCount(1);
  await toolbar.locator('[tabindex="0"]').focus();
  await expect.poll(() => focused(page)).toBe('people-benefited');
  for (const [key, figure] of [
    ['ArrowRight', 'families-benefited'],
    ['ArrowRight', 'people-benefited'],
    ['ArrowLeft', 'families-benefited'],
    ['Home', 'people-benefited'],
    ['End', 'families-benefited'],
    ['ArrowUp', 'people-benefited'],
    ['ArrowDown', 'families-benefited'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), key).toBe(figure);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.fig-details')).toContainText('more than 15,000 families');
  await page.keyboard.press('Escape');
  await expect(page.locator('.fig-details')).toHaveCount(0);
  // The whole toolbar is one stop: Tab leaves it, Shift+Tab comes back to where one was.
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toMatch(/benefited/);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focused(page)).toBe('families-benefited');
});

test('every figure can be reached by keyboard alone, its details in twelve keys from the top, read and left again', async ({
  open,
}) => {
  const page = await open();
  const reached = new Set<string>();
  // Past the masthead and the ledger's tools; from there arrows go in from either end.
  const skip = ['Tab', 'Tab', 'Enter'];
  for (const key of skip) await page.keyboard.press(key);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#figures .led-name button').last()).toBeFocused();
  await page.locator('#all-figures').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#figures .led-name button').first()).toBeFocused();
  const farthest = skip.length + Math.ceil(STATED.length / 2);
  expect(farthest + ['Enter'].length).toBeLessThanOrEqual(12);
  for (let stop = 0; stop < STATED.length; stop += 1) {
    if (stop > 0) await page.keyboard.press('ArrowDown');
    const figure = await page.evaluate(
      () => document.activeElement?.closest('tr[data-figure]')?.getAttribute('data-figure') ?? null,
    );
    if (figure === null) continue;
    reached.add(figure);
    await page.keyboard.press('Enter');
    await expect(page.locator('.fig-details')).toHaveAttribute('data-figure', figure);
    await expect(page.locator('.fig-details')).toContainText(
      STATED.find(({ id }) => id === figure)?.quantity.en ?? '?',
    );
    await page.keyboard.press('Escape');
    await expect(page.locator(`#figures tr[data-figure=${figure}] .led-name button`)).toBeFocused();
  }
  expect([...reached].toSorted()).toEqual(STATED.map(({ id }) => id).toSorted());
});

test('the skip link, sorting, searching, full screen and the switches all work by keyboard', async ({
  open,
}) => {
  const page = await open();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press('Tab');
  // Past the masthead, at the first thing that there is to choose.
  expect(await focused(page)).toBe('People');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/field=families-benefited/);

  await page.getByRole('radio', { name: 'As printed' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/sort=number/);

  await page.getByRole('searchbox').focus();
  await page.keyboard.type('tax');
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(1);

  const people = page.locator('[data-chart=people-and-families]');
  const full = people.getByRole('button', { name: /^Full screen/ });
  await full.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.locator('canvas')).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveAccessibleName(
    /more than 40,000 people.*One dot is 1 person\b/,
  );
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body || activeElement?.closest('dialog[open]') !== null;
    });
    expect(inside, 'the focus stays in the dialog').toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(full).toBeFocused();
});

test('nothing is told by hovering alone', async ({ open }) => {
  const page = await open();
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('[title]')]
      .filter(
        (element) =>
          element.getAttribute('title') !== (element.getAttribute('aria-label') ?? element.textContent),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(hidden).toEqual([]);
  for (const [figure, mark] of [
    ['tax-revenue', '.chart-bar[data-figure=tax-revenue]'],
    ['students-supported', '.chart-symbol[data-figure=students-supported]'],
  ] as const) {
    const card = page.locator('[data-chart]').filter({ has: page.locator(mark) });
    const area = page.locator(mark).last();
    await area.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await rest(page);
    const box = await area.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
    const tip = card.getByRole('tooltip');
    await expect(tip).toBeVisible();
    // What the tip says stands in the ledger, whatever the hand is on.
    const row = await page.locator(`#figures tr[data-figure=${figure}]`).textContent();
    const lines = await tip.locator(':scope > *').allTextContents();
    expect(lines).toHaveLength(4);
    for (const words of lines.flatMap((line) => line.split(' · ')))
      expect(row, words).toContain(words.replaceAll(/[“”]/g, ''));
  }
});

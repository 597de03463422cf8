import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const FIGURE = 'people-benefited';

/** Where a figure is shown as selected, by part of the page; with its details, and with the address. */
async function selectedIn(page: Page, id: string): Promise<string[]> {
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  const marks = await page.evaluate((figure) => {
    const own = [...document.querySelectorAll<HTMLElement | SVGElement>(`[data-figure="${figure}"]`)];
    const isOn = (element: HTMLElement | SVGElement) =>
      element.dataset['selected'] === 'true' || element.getAttribute('aria-pressed') === 'true';
    const parts = own.filter(isOn).map((element) => {
      const part = element.closest<HTMLElement>('#headlines, [data-chart], #timeline, #limits, #figures');
      const kind =
        element instanceof SVGElement ? 'mark' : element.closest('svg, .chart-marks') ? 'list' : '';
      return [part?.dataset['chart'] === undefined ? part?.id : 'chart', kind].filter(Boolean).join(' ');
    });
    return [...new Set(parts)].toSorted();
  }, id);
  return marks;
}

/** Clicks where a mark is drawn, whatever lies over it to take the click. */
async function clickMark(page: Page, mark: Locator): Promise<void> {
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A chart draws so many figures, and says of each, in its order, what is expected: by the tooltip of each of its controls. */
async function expectTold(chart: Locator, told: readonly string[]): Promise<void> {
  const controls = chart.getByRole('toolbar').getByRole('button');
  await expect(controls).toHaveCount(told.length);
  for (const [index, words] of told.entries()) {
    await controls.nth(index).focus();
    await expect(controls.nth(index)).toHaveAttribute('aria-describedby');
    await expect(chart.getByRole('tooltip')).toContainText(words);
  }
}

const EVERYWHERE = ['chart list', 'chart mark', 'figures', 'headlines', 'limits'];

test('one selection answers on card, chart, timeline, coverage and table, wherever it is made', async ({
  page,
  open,
}) => {
  await open();
  const chart = page.locator('[data-chart=people-and-families]');
  await expect(chart.getByRole('img')).toBeVisible();
  const ways: readonly (readonly [name: string, press: () => Promise<void>])[] = [
    ['the card', () => page.locator(`#headlines [data-figure=${FIGURE}] button`).click()],
    [
      'a mark of the chart',
      () => clickMark(page, chart.locator(`.chart-symbol[data-figure=${FIGURE}]`).nth(7)),
    ],
    ['the list of the chart', () => chart.getByRole('toolbar').getByRole('button').first().press('Enter')],
    ['the coverage', () => page.locator(`#limits .fig-button[data-figure=${FIGURE}]`).click()],
    ['the table', () => page.locator(`#figures tr[data-figure=${FIGURE}] .led-name button`).click()],
  ];
  for (const [name, press] of ways) {
    await press();
    await expect(page, name).toHaveURL(new RegExp(`figure=${FIGURE}`));
    await expect(page.locator('.fig-details'), name).toHaveAttribute('data-figure', FIGURE);
    // Each part of the page follows in its turn.
    await expect.poll(() => selectedIn(page, FIGURE), name).toEqual(expect.arrayContaining(EVERYWHERE));
    await expect(page.locator('[data-event=plan-13][data-selected=true]').first(), name).toBeAttached();
    expect(await selectedIn(page, 'tax-revenue'), name).toEqual([]);
    await page.getByRole('button', { name: 'Close details' }).click();
    await expect(page.locator('.fig-details')).toHaveCount(0);
    await expect(page.locator('[data-selected=true], .fig-button[aria-pressed=true]')).toHaveCount(0);
  }
});

test('an entry of the timeline selects its figures, and the dates of a figure lead to its entry', async ({
  page,
  open,
}) => {
  await open({ event: 'plan-13' });
  for (const id of ['poverty-alleviation-funds', 'people-benefited', 'families-benefited']) {
    await expect
      .poll(() => selectedIn(page, id))
      .toEqual(expect.arrayContaining(['chart mark', 'figures', 'limits']));
  }
  expect(await selectedIn(page, 'tax-revenue')).toEqual([]);
  await open({ figure: FIGURE });
  await page.locator('.fig-details').getByRole('button', { name: '2016–2020' }).click();
  await expect(page).toHaveURL(/event=plan-13/);
  await expect(page).not.toHaveURL(/figure=/);
});

test('the filters act on cards, charts, timeline, coverage, questions, honours and table', async ({
  page,
  open,
}) => {
  await open({ status: 'expected' });
  await expect(page.locator('#headlines article')).toHaveCount(1);
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(1);
  await expect(page.locator('[data-chart] .chart-none')).toHaveCount(4);
  await expect(page.locator('#limits .fig-button')).toHaveCount(2);
  await expect(page.locator('[data-question]')).toHaveCount(1);
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(2);
  await expect(page.locator('#timeline [data-event=herbs]')).toHaveCount(0);
  await expect(page.locator('#timeline [data-event=extension]').first()).toBeAttached();
  await expect(page.locator('.led-count')).toContainText('2 of 10 figures');

  // Each is waited for: the page answers part by part, and a chart may show what was asked before for a while.
  const people = page.locator('[data-chart=smaller-groups]');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(people.getByRole('toolbar').getByRole('button')).toHaveCount(2);
  await page.getByRole('group', { name: 'Who' }).getByRole('button', { name: 'Company' }).click();
  await expect(people).toContainText('None of this chart’s figures');
  await expect(page.locator('.fig-honours dd')).toHaveCount(1);
  await page.getByRole('group', { name: 'Who' }).getByRole('button', { name: 'Person' }).click();
  await expectTold(people, ['more than 3,000 people', 'more than 60 students']);

  await open({ topic: 'education' });
  await expect(people.locator('.chart-sentence')).toContainText('One figure is hidden by the filters.');
  await expect(people.getByRole('img')).toHaveAccessibleName(/^Smaller groups, two scales\. /);
  await expectTold(people, ['more than 60 students']);
});

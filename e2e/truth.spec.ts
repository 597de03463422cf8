import { STATED, type Language, type Stated } from './reports/stated.ts';
import { changeAddress } from './support/changeAddress.ts';
import { expect, test } from './support/test.ts';
import { wholeText } from './support/wholeText.ts';

/** How a bound's and an expected figure's words must end right before the number, and what must follow it. */
const BEFORE = {
  bound: { en: /(more than|over) $/, zh: /超过$/ },
  expected: { en: /expected RMB $/, zh: /预计人民币$/ },
} as const;
const FUNDS_AFTER = { en: /^ \(?currency not stated/i, zh: /^（?货币未注明/ } as const;
/** The source's own words, in quotation marks: as printed, whatever the page's language. */
const QUOTED = /“[^“”]*$/;

/** The numbers of the ledger's axes: a scale's, not a figure's. No reader hears them, and a row's words stand beside them. */
const TICKS = '.led-axis[aria-hidden=true]';

/** The values as a file holds them, without words or groups of digits: for no reader's eyes. */
const BARE = /(?<![\d.])(?:4950000000|225000000|200000000|40000|15000|3000)(?!\d)/g;

/** A text as its language is read: in Chinese what stands on a line of its own follows without a space. */
const joined = (text: string, language: Language) =>
  language === 'zh' ? text.replaceAll(/(?<=[^\0-\x7f]) | (?=[^\0-\x7f])/g, '') : text;

/** Every place in a text where a figure's number stands without what must stand around it. */
function misstated(text: string, language: Language): string[] {
  const tight = joined(text, language);
  const bare = tight.match(BARE) ?? [];
  const unsaid = STATED.flatMap((figure) =>
    [...tight.matchAll(figure.number[language])].flatMap((match) => {
      const before = tight.slice(Math.max(0, match.index - 60), match.index);
      const after = tight.slice(match.index + match[0].length, match.index + match[0].length + 30);
      return isWhole(figure, before, after, language) ? [] : [`${before}[${match[0]}]${after}`];
    }),
  );
  return [...bare, ...unsaid];
}

function isWhole(figure: Stated, before: string, after: string, language: Language): boolean {
  if (QUOTED.test(before) && before.endsWith(`“${figure.phrase.split(/[\d]/)[0]}`)) return true;
  const said = figure.bound
    ? BEFORE.bound[language].test(before)
    : !figure.expected || BEFORE.expected[language].test(before);
  return said && (figure.id !== 'poverty-alleviation-funds' || FUNDS_AFTER[language].test(after));
}

/** How often each figure's number stands in a text. */
const counts = (text: string, language: Language) =>
  Object.fromEntries(STATED.map(({ id, number }) => [id, [...text.matchAll(number[language])].length]));

test('the rule itself finds a qualifier, a status or a missing currency that fell off', () => {
  expect(misstated('more than 40,000 people, expected RMB 4.95 billion', 'en')).toEqual([]);
  expect(misstated('40,000 people', 'en')).toHaveLength(1);
  expect(misstated('RMB 4.95 billion', 'en')).toHaveLength(1);
  expect(misstated('over 200 million in funds', 'en')).toHaveLength(1);
  expect(misstated('4万人，4万以上，超过 4万人', 'zh')).toHaveLength(2);
});

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('wherever a figure’s number stands on the page, its qualifier, status and currency stand with it', async ({
      open,
    }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      const text = await wholeText(page, 'body', TICKS);
      expect(misstated(text, language)).toEqual([]);
      expect(text).not.toContain('以上');
      // Ledger, mark, coverage, timeline: a page that shows next to nothing would pass the rule too.
      for (const [id, count] of Object.entries(counts(text, language))) {
        expect(count, `${id} on the page`).toBeGreaterThanOrEqual(id.startsWith('project') ? 3 : 4);
      }
      const rows = page.locator('#figures .led-name button');
      for (const figure of STATED) {
        await page.locator(`#figures tr[data-figure="${figure.id}"] .led-name button`).click();
        const details = page.locator('.fig-details');
        await expect(details).toHaveAttribute('data-figure', figure.id);
        const said = await wholeText(page, '.fig-details');
        expect(misstated(said, language)).toEqual([]);
        expect(joined(said, language)).toContain(figure.quantity[language]);
        expect(said).toContain(figure.phrase);
      }
      expect(await rows.count()).toBe(STATED.length);
      const ENTRIES = { 'plan-13': 'people-benefited', extension: 'industrial-output' } as const;
      for (const view of ['list', 'axis']) {
        for (const [event, figure] of Object.entries(ENTRIES)) {
          await changeAddress(page, { view, event, figure: null });
          await expect(page.locator(`.tl[data-view=${view}]`)).toBeVisible();
          await expect(page.locator('.tl-details')).toHaveAttribute('data-event', event);
          for (const part of ['#timeline', '.tl-details']) {
            const said = await wholeText(page, part);
            expect(misstated(said, language)).toEqual([]);
            expect(counts(said, language)[figure], `${figure} in ${part}, ${view}`).toBeGreaterThanOrEqual(1);
          }
        }
      }
    });

    test('charts’ tables, full-screen charts and one dot a person say no less', async ({ open }) => {
      const page = await open();
      const dialog = page.locator('dialog[open]');
      const states = async (least: number) => {
        const text = await wholeText(page, 'dialog[open]');
        expect(misstated(text, language)).toEqual([]);
        expect(Object.values(counts(text, language)).some((count) => count >= least)).toBe(true);
      };
      for (const chart of ['people-and-families', 'funds', 'expected-money']) {
        const actions = page.locator(`[data-chart=${chart}] .chart-actions button`);
        await actions.first().click();
        await expect(dialog.getByRole('table')).toBeVisible();
        await states(2);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await actions.last().click();
        await expect(dialog.getByRole('img')).toBeVisible();
        await states(2);
        if (chart === 'people-and-families') {
          await dialog.getByRole('radio').last().check();
          await expect(dialog.locator('canvas')).toBeVisible();
          await states(2);
        }
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    });

    test('where the 200 million stand, no currency does', async ({ open }) => {
      const page = await open({ figure: 'poverty-alleviation-funds' });
      const places = await page.locator('[data-figure=poverty-alleviation-funds]').allTextContents();
      expect(places.filter((text) => text !== '').length).toBeGreaterThanOrEqual(6);
      expect(places.join('\n')).not.toMatch(/RMB|CNY|HK|yuan|[¥$€£]|人民币|元|港币/);
      const chart = page.locator('[data-chart=funds]');
      await expect(chart.locator('.chart-bar, .recharts-cartesian-axis-tick')).toHaveCount(0);
      await expect(chart.locator('[data-figure]:not([data-figure=poverty-alleviation-funds])')).toHaveCount(
        0,
      );
      await expect(
        page.locator('[data-chart=expected-money] [data-figure=poverty-alleviation-funds]'),
      ).toHaveCount(0);
    });

    test('what can’t be worked out prints no number but those of the figures themselves', async ({
      open,
    }) => {
      const page = await open();
      const answers = page.locator('[data-answer=not-stated]');
      await expect(answers).toHaveCount(5);
      await expect(answers.locator('.fig-verdict')).toHaveCount(5);
      await expect(answers.locator('.fig-verdict + p')).toHaveText(Array.from({ length: 5 }, () => /\S{4}/));
      const text = (await answers.locator('p').allTextContents()).join('\n');
      const rest = STATED.reduce((left, { quantity }) => left.replaceAll(quantity[language], ''), text);
      // The figures are quoted, each once.
      expect(text.length - rest.length).toBeGreaterThan(20);
      expect(rest).not.toMatch(/\d/);
      await expect(page.locator('[data-answer=stated]')).toHaveCount(1);
      await expect(page.locator('[data-answer=stated]')).toContainText(
        { en: 'expected about 4.5%', zh: '预计约4.5%' }[language],
      );
    });
  });
}

test('each figure shows in every part that has a place for it', async ({ open }) => {
  const page = await open({ figure: 'people-benefited', view: 'list' });
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  const places = await page.evaluate(() => {
    const PARTS = '.fig-field, #headlines, [data-chart], #timeline, #limits, #figures, .fig-details';
    const found = new Map<string, Set<string>>();
    for (const element of document.querySelectorAll<HTMLElement>('[data-figure]')) {
      const part = element.closest<HTMLElement>(PARTS);
      const figure = element.dataset['figure'] ?? '';
      const name =
        part?.dataset['chart'] ?? (part?.id !== '' ? part?.id : [...part.classList].at(-1)) ?? 'nowhere';
      found.set(figure, (found.get(figure) ?? new Set()).add(name));
    }
    return Object.fromEntries([...found].map(([figure, names]) => [figure, [...names].toSorted()]));
  });
  expect(places).toEqual({
    'industrial-output': ['expected-money', 'figures', 'headlines', 'limits', 'timeline'],
    'tax-revenue': ['expected-money', 'figures', 'limits', 'timeline'],
    'project-effort': ['figures', 'limits', 'timeline'],
    'project-extension': ['figures', 'limits', 'timeline'],
    'herb-project-people': ['figures', 'limits', 'smaller-groups', 'timeline'],
    'students-supported': ['figures', 'limits', 'smaller-groups', 'timeline'],
    'disinfectant-donated': ['disinfectant', 'figures', 'limits', 'timeline'],
    'poverty-alleviation-funds': ['figures', 'funds', 'headlines', 'limits', 'timeline'],
    'people-benefited': [
      'fig-details',
      'fig-field',
      'figures',
      'headlines',
      'limits',
      'people-and-families',
      'timeline',
    ],
    'families-benefited': ['figures', 'limits', 'people-and-families', 'timeline'],
  });
});

import { test as base, type Page } from '@playwright/test';
import { listenTo, type Complaints } from './complaints.ts';

interface View {
  /** The language and the appearance that `open` asks for; `test.use({ language: 'zh' })` sets another. */
  readonly language: 'en' | 'zh';
  readonly appearance: 'light' | 'dark';
  /** Whether the browser keeps the product for when there is no network; else what a test answers itself would not be asked for. */
  readonly keeping: boolean;
}

interface Fixtures {
  readonly browserThatKeeps: undefined;
  readonly complaints: Complaints;
  /** Opens the product with these search parameters and waits until it answers to its reader. */
  readonly open: (parameters?: Readonly<Record<string, string>>) => Promise<Page>;
}

/** A test of the built product. It fails when the browser complains of anything that it did not allow. */
export const test = base.extend<Fixtures & View>({
  language: ['en', { option: true }],
  appearance: ['light', { option: true }],
  keeping: [false, { option: true }],
  browserThatKeeps: [
    async ({ context, keeping }, provide) => {
      if (!keeping) {
        await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      }
      await provide(undefined);
    },
    { auto: true },
  ],
  complaints: [
    async ({ context, baseURL }, provide) => {
      const complaints = listenTo(context, new URL(baseURL ?? '').origin);
      await provide(complaints);
      const unexpected = complaints.unexpected();
      if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
  open: async ({ page, language, appearance }, provide) => {
    await provide(async (parameters = {}) => {
      const search = new URLSearchParams({ lang: language, appearance, ...parameters });
      await page.goto(`./?${search}`);
      await ready(page);
      return page;
    });
  },
});

/** Waits until the scripts have taken the page over, its fonts are there and nothing is on its way any more. */
export async function ready(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // What is below the first view gets its true height part by part.
  await page.waitForFunction(() => (document.documentElement.dataset['arriving'] ?? '').trim() === '');
  // Charts are drawn one by one, each in an idle moment.
  await page.waitForFunction(() => document.querySelector('p.chart-waiting') === null);
  // A deck's code is asked for when the page has come alive, which may be a while after all else is there; that it is on its way
  // (a status) is said meanwhile, and no key is heard.
  await page.waitForFunction(() => {
    const asked = new URLSearchParams(location.search);
    return (
      !/^[1-9]/.test(asked.get('slide') ?? '') ||
      asked.has('presenter') ||
      asked.has('embed') ||
      document.querySelector(
        '[data-slide], .deck-read, .page-waiting:not([role=status]), .page-status, [role=alert]',
      ) !== null
    );
  });
}

export { expect } from '@playwright/test';

import { test as base, type Page } from '@playwright/test';
import { ready, watchArrivals } from './arrived.ts';
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
      await watchArrivals(context);
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

export { ready } from './arrived.ts';
export { rest } from './rest.ts';
export { expect } from '@playwright/test';

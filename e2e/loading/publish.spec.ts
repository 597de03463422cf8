import { join } from 'node:path';
import { serve } from '../../scripts/server/serve.mjs';
import { STATED } from '../reports/stated.ts';
import { expect, ready, test as base } from '../support/test.ts';

/** The product in a folder of a site that holds something else. */
const test = base.extend({
  baseURL: async ({ browserName }, provide) => {
    const dist = join(import.meta.dirname, '../../dist');
    const other = () => `<title>Not the product (${browserName})</title>`;
    const { address, close } = await serve(dist, {
      port: 0,
      routes: { '/some/reports/': dist, '/': other },
    });
    await provide(`${address}some/reports/`);
    await close();
  },
});

test.use({ keeping: true });

const endingIn = (text: string): unknown => expect.stringContaining(text);

const ICONS = [
  { src: 'icon-192.png', size: 192 },
  { src: 'icon-512.png', size: 512 },
  { src: 'icon-maskable.png', size: 512 },
];

for (const { path, language } of [
  { path: './', language: 'en' },
  { path: './zh/', language: 'zh' },
] as const) {
  test(`from a folder of a site the product works and keeps to its folder, at ${path}`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path);
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-Hans');
    const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((kept) => kept.scope));
    expect(scope).toBe(baseURL);
    const links = await page
      .locator('head link[href]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLLinkElement ? link.href : '')));
    expect(links.length).toBeGreaterThan(2);
    await Promise.all(
      [...new Set(links)].map(async (href) =>
        expect((await page.request.get(href)).status(), href).toBe(200),
      ),
    );
  });

  test(`a crawler finds every figure with its qualifier and status as data, at ${path}`, async ({ page }) => {
    await page.goto(path);
    const data = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    for (const { quantity } of STATED) expect(data).toContain(quantity[language]);
    const title = await page.locator('meta[property="og:title"]').getAttribute('content');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  });

  test(`a browser can install the product, at ${path}`, async ({ page, baseURL }) => {
    await page.goto(path);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const address = new URL(href ?? '', page.url());
    const manifest: unknown = await (await page.request.get(address.href)).json();
    const icons = ICONS.map(({ src, size }) => ({
      src: endingIn(src),
      sizes: `${size}x${size}`,
    }));
    expect(manifest).toMatchObject({ icons });
    for (const { src, size } of ICONS) {
      const width = await page.evaluate(async (icon) => {
        const image = new Image();
        image.src = icon;
        await image.decode();
        return image.naturalWidth;
      }, new URL(src, baseURL).href);
      expect(width).toBe(size);
    }
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
  });
}

import { join } from 'node:path';
import { belowFirstView, chartsOnly, firstView, readBuild, wordsOf } from '../../scripts/size/bundle.mjs';
import { expect, ready, test } from '../support/test.ts';

const dist = join(import.meta.dirname, '../../dist');

test('the page asks for no script that the size budget does not count, and first for those of the first view', async ({
  page,
  open,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname.slice(1));
  });
  await open();
  await page.waitForLoadState('networkidle');
  const build = readBuild(dist);
  const [first, below] = [firstView(build), belowFirstView(build)];
  await expect.poll(() => [...first, ...below].filter((file) => !asked.includes(file))).toEqual([]);
  const counted = new Set([...first, ...below, ...chartsOnly(build)]);
  expect(asked.filter((file) => !counted.has(file))).toEqual([]);
  expect(new Set(asked.slice(0, first.size))).toEqual(first);
});

test('the sections below are built with their styles: no sheet comes but their own before a section is used', async ({
  page,
}) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(new URL(request.url()).pathname.slice(1));
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./?lang=en');
  // The true heights, not the guessed ones of what is not near yet.
  await page.evaluate(() => delete document.documentElement.dataset['arriving']);
  const heights = () =>
    page.evaluate(() =>
      Object.fromEntries(
        ['headlines', 'figures', 'limits', 'about'].map((id) => [
          id,
          document.getElementById(id)?.offsetHeight,
        ]),
      ),
    );
  const built = await heights();
  release();
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(sheets.filter((name) => !/below|Axis|plot/.test(name))).toEqual([]);
  expect(new Set(sheets.filter((name) => name.includes('below'))).size).toBe(1);
  expect(await heights()).toEqual(built);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('the English words are not downloaded', async ({ page, open }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await open();
    await page.waitForLoadState('networkidle');
    const build = readBuild(dist);
    expect(asked).toEqual(expect.arrayContaining([...wordsOf(build, 'zh')]));
    const english = wordsOf(build, 'en');
    expect(asked.filter((file) => english.has(file))).toEqual([]);
  });
});

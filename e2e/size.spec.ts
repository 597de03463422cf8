import { join } from 'node:path';
import { chartsOnly, firstView, readBuild, wordsOf } from '../scripts/bundle.mjs';
import { expect, test } from './support/test.ts';

const dist = join(import.meta.dirname, '../dist');

test('the first view asks for no script that the size budget does not count', async ({ page, open }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname.slice(1));
  });
  await open();
  const build = readBuild(dist);
  const counted = new Set([...firstView(build), ...chartsOnly(build)]);
  expect([...asked].filter((file) => !counted.has(file))).toEqual([]);
  expect([...firstView(build)].filter((file) => !asked.has(file))).toEqual([]);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('the English words are not downloaded', async ({ page, open }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await open();
    const build = readBuild(dist);
    expect(asked).toEqual(expect.arrayContaining([...wordsOf(build, 'zh')]));
    const english = wordsOf(build, 'en');
    expect(asked.filter((file) => english.has(file))).toEqual([]);
  });
});

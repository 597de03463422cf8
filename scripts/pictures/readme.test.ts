import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFile(join(import.meta.dirname, '../..', file), 'utf8');

/** A section of the README, without its heading. */
const sectionOf = (readme: string, heading: string) =>
  readme.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

test('the README’s first report is the smallest example, and short', async () => {
  const section = sectionOf(await read('README.md'), 'Your first report');
  const [, example = '', ...others] = /```json\n(.*?)```/s.exec(section) ?? [];
  expect(others).toEqual([]);
  expect(example).toBe(await read('src/report/examples/smallest.json'));
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(25);
  const around = section.replace(example, '').trim().split('\n');
  expect(around.length).toBeLessThanOrEqual(20);
});

test('the README names the address and the command that open and check a first report, and both exist', async () => {
  const section = sectionOf(await read('README.md'), 'Your first report');
  expect(section).toContain('?report=');
  expect(section).toContain('npm run check -- ');
  expect(JSON.parse(await read('package.json'))).toHaveProperty('scripts.check', 'node scripts/check.mjs');
});

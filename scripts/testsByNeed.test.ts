import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testsByNeed } from './testsByNeed.ts';

const { alone, together } = testsByNeed(join(import.meta.dirname, '..'));

test('each test file runs once: alone where it draws or puts a module in another’s place, else together with the others', () => {
  expect(alone).toContain('src/app/page/Page.test.tsx');
  expect(alone).toContain('src/report/loading/load.test.ts');
  expect(together).toContain('src/quantity/interval.test.ts');
  expect(together).toContain('scripts/counts.test.ts');
  const all = [...alone, ...together];
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all).size).toBe(all.length);
});

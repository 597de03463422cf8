import { afterEach, expect, test, vi } from 'vitest';
import { borrowFile, lendFile } from './lentFiles.ts';

const id = 'b'.repeat(32);

afterEach(() => vi.unstubAllGlobals());

test('where storage is blocked, a window is handed a file by another that has it', async () => {
  const content = new Blob(['{}']);
  lendFile((asked) => (asked === id ? { name: 'mine.json', content } : undefined));
  const lent = await borrowFile(id);
  expect(lent?.name).toBe('mine.json');
  expect(await lent?.content.text()).toBe('{}');
});

test('a file that nobody has is not waited for without end', async () => {
  expect(await borrowFile('c'.repeat(32))).toBeNull();
});

test('where windows can’t speak to each other, there is none', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(await borrowFile(id)).toBeNull();
});

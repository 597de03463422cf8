import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetFile, keepFile, keptFile } from './keptFiles.ts';
import { MemoryStorage } from './memoryStorageForTests.ts';
import { storeFile } from './storedFiles.ts';

const file = { name: 'mine.json', content: new Blob(['{}']) };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new MemoryStorage());
  // No window answers, and none is waited for.
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => vi.unstubAllGlobals());

test('a file that this window has opened is there, whether or not it is stored', async () => {
  await keepFile('a', file);
  expect(await keptFile('a')).toBe(file);
  vi.stubGlobal('indexedDB', undefined);
  expect(await keptFile('a')).toBe(file);
});

test('a file that was kept before a reload is found in the storage, and is at hand from then on', async () => {
  await storeFile('b', file);
  const found = await keptFile('b');
  expect(found?.name).toBe('mine.json');
  vi.stubGlobal('indexedDB', undefined);
  expect(await keptFile('b')).toBe(found);
});

test('a file is there after a reload because keeping it stores it', async () => {
  await keepFile('c', file);
  vi.resetModules();
  const afterReload = await import('./keptFiles.ts');
  expect((await afterReload.keptFile('c'))?.name).toBe('mine.json');
});

test('a forgotten file is gone from this window and from the storage', async () => {
  await keepFile('d', file);
  await forgetFile('d');
  expect(await keptFile('d')).toBeNull();
});

test('where storage is blocked, a window has a file from the one that opened it', async () => {
  vi.unstubAllGlobals();
  const anotherWindow = () => {
    vi.resetModules();
    return import('./keptFiles.ts');
  };
  await (await anotherWindow()).keepFile('f', file);
  expect((await (await anotherWindow()).keptFile('f'))?.name).toBe('mine.json');
});

test('a file that no one has is none', async () => {
  expect(await keptFile('e')).toBeNull();
});

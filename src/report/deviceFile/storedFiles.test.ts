import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryStorage } from './memoryStorageForTests.ts';
import { MOST_KEPT, storedFile, storeFile, unstoreFile } from './storedFiles.ts';

const file = (name: string) => ({ name, content: new Blob([name]) });
let storage = new MemoryStorage();

beforeEach(() => {
  storage = new MemoryStorage();
  MemoryStorage.inConsole = 0;
  vi.stubGlobal('indexedDB', storage);
});
afterEach(() => {
  if (storage.stillOpen !== 0) throw new Error('The storage was left open');
  if (MemoryStorage.inConsole !== 0) throw new Error('The console was told what became of it');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Keeps files one second after another. */
async function storeInTurn(ids: readonly string[]) {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [second, id] of ids.entries()) {
    vi.setSystemTime(1_000_000 + second * 1000);
    await storeFile(id, file(`${id}.json`));
  }
}
const kept = async (ids: readonly string[]) => {
  const found = await Promise.all(ids.map((id) => storedFile(id)));
  return ids.filter((_, i) => found[i] !== null);
};

test('a file is found again as it was, until it is taken out', async () => {
  await storeFile('a', file('mine.json'));
  const found = await storedFile('a');
  expect(found?.name).toBe('mine.json');
  expect(await found?.content.text()).toBe('mine.json');
  expect(await storedFile('b')).toBeNull();
  await unstoreFile('a');
  expect(await storedFile('a')).toBeNull();
});

test('the files opened last are kept, and the oldest goes', async () => {
  expect(MOST_KEPT).toBe(3);
  await storeInTurn(['z', 'b', 'y', 'a']);
  expect(await kept(['z', 'b', 'y', 'a'])).toEqual(['b', 'y', 'a']);
});

test('a file that is opened again is young again', async () => {
  await storeInTurn(['a', 'b', 'c', 'a', 'd']);
  expect(await kept(['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
});

test('where the disk is full, nothing happens, and nothing is said in the console', async () => {
  await storeFile('a', file('mine.json'));
  storage.full = () => new DOMException('Full', 'QuotaExceededError');
  await expect(storeFile('b', file('other.json'))).resolves.toBeUndefined();
  await expect(unstoreFile('a')).resolves.toBeUndefined();
  storage.full = () => new Error('Of no kind');
  await expect(storeFile('b', file('other.json'))).resolves.toBeUndefined();
  expect(await kept(['a', 'b'])).toEqual(['a']);
});

test('where storage is blocked, there is no file', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
  await expect(storeFile('a', file('mine.json'))).resolves.toBeUndefined();
  expect(await storedFile('a')).toBeNull();
});

test.each<[string, unknown]>([
  ['no name', { content: new Blob(['{}']) }],
  ['no content', { name: 'mine.json' }],
  ['a name that is none', { name: 7, content: new Blob(['{}']) }],
  ['a text for its content', { name: 'mine.json', content: '{}' }],
  ['nothing', null],
  ['a text', 'mine.json'],
])('what another version of the product has left there with %s is no file', async (_, left) => {
  await storeFile('a', file('mine.json'));
  for (const { entries } of storage.stores.values()) entries.set('a', left);
  expect(await storedFile('a')).toBeNull();
});

import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptFile } from './keptFiles.ts';

const content = new Blob(['{}']);
const id = 'a'.repeat(32);
const heard = vi.fn<(data: unknown) => void>();

/** A channel of this test alone: Node hands a file to one listener at a time only, and other tests have theirs. */
class OwnChannel extends BroadcastChannel {
  constructor(name: string) {
    super(`${name} of one test`);
  }
}
/** Another window. */
const other = new OwnChannel('as-stated:files');
other.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));

// What other tests of this thread have lent is not lent here.
vi.resetModules();
const { borrowFile, lendFile } = await import('./lentFiles.ts');

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', OwnChannel);
  heard.mockClear();
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => other.close());

const said = () => vi.waitFor(() => expect(heard).toHaveBeenCalled(), { interval: 1 });

test('of all that is answered, only what is asked for is taken, with its name and content', async () => {
  const close = vi.spyOn(OwnChannel.prototype, 'close');
  const borrowing = borrowFile(id);
  await said();
  expect(heard).toHaveBeenCalledWith({ ask: id });
  for (const answer of [
    null,
    'x',
    { lent: 'e'.repeat(32), name: 'other.json', content },
    { lent: id, name: 7, content },
    { lent: id, name: 'text.json', content: '{}' },
    { lent: id, name: 'mine.json', content },
    { lent: id, name: 'late.json', content },
  ])
    other.postMessage(answer);
  expect((await borrowing)?.name).toBe('mine.json');
  // Who has the file listens no longer.
  expect(close).toHaveBeenCalledOnce();
});

test('a window answers once, however many files it has, and only for those', async () => {
  const find = vi.fn<(asked: string) => KeptFile | undefined>((asked) =>
    asked === id ? { name: 'mine.json', content } : undefined,
  );
  lendFile(find);
  lendFile(() => ({ name: 'never.json', content }));
  for (const asked of [{ ask: 7 }, null, { ask: 'e'.repeat(32) }, { ask: id }]) other.postMessage(asked);
  await said();
  expect(heard.mock.calls).toEqual([[{ lent: id, name: 'mine.json', content: expect.any(Blob) }]]);
  expect(find.mock.calls).toEqual([['e'.repeat(32)], [id]]);
});

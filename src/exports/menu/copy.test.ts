import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportError } from '../exportError.ts';
import type { MadeFile } from '../makeFile.ts';
import { copy } from './copy.ts';

const blob = new Blob(['a picture'], { type: 'image/png' });
const made = (): Promise<MadeFile> => Promise.resolve({ name: 'a.png', blob });

/** What a clipboard is given: a promise for each media type. */
class Item {
  readonly content: Readonly<Record<string, Promise<Blob>>>;

  constructor(content: Item['content']) {
    this.content = content;
  }
}

type Write = (items: readonly Item[]) => Promise<unknown>;

function clipboard(write: Write): void {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

afterEach(() => vi.unstubAllGlobals());

describe('a copy', () => {
  test('is asked for at once, and is what was made', async () => {
    const write = vi.fn<Write>(async ([item]) => {
      expect(await item?.content['image/png']).toBe(blob);
    });
    clipboard(write);
    const copying = copy(made(), 'image/png');
    expect(write).toHaveBeenCalledOnce();
    await copying;
  });

  test('that the browser refuses, or has no place for, says so', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    await expect(copy(made(), 'image/png')).rejects.toMatchObject({ reason: 'not-copied' });
    vi.stubGlobal('navigator', {});
    await expect(copy(made(), 'image/png')).rejects.toMatchObject({ reason: 'not-copied' });
  });

  test('of what could not be made fails as the making did', async () => {
    clipboard(async ([item]) => item?.content['image/png']);
    const making = Promise.reject(new ExportError('not-made', null));
    await expect(copy(making, 'image/png')).rejects.toMatchObject({ reason: 'not-made' });
  });
});

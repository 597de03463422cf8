import { afterEach, expect, test, vi } from 'vitest';
import { MOST_BYTES, MOST_SECONDS } from '../loading/loadFailure.ts';
import { fileBytes } from './fileBytes.ts';

const never = new AbortController().signal;
/** A file whose disk answers in a way of its own. */
class OnDisk extends Blob {
  private readonly answer: () => ReadableStream<Uint8Array<ArrayBuffer>>;
  private readonly length: number;

  constructor(answer: OnDisk['answer'], length: number) {
    super();
    this.answer = answer;
    this.length = length;
  }

  override get size() {
    return this.length;
  }

  override stream() {
    return this.answer();
  }
}

const file = (answer: () => ReadableStream<Uint8Array<ArrayBuffer>>, bytes = 1) => new OnDisk(answer, bytes);

afterEach(() => vi.restoreAllMocks());

test('a file is read to its last byte', async () => {
  const bytes = await fileBytes(new Blob(['{}', ' ']), never);
  expect(await new Blob([...bytes]).text()).toBe('{} ');
});

test('one that is too large is refused before any of it is read', async () => {
  const pull = vi.fn<() => void>();
  const large = file(() => new ReadableStream({ pull }, { highWaterMark: 0 }), MOST_BYTES + 1);
  await expect(fileBytes(large, never)).rejects.toMatchObject({ failure: { kind: 'too-large' } });
  expect(pull).not.toHaveBeenCalled();
});

test('what the system does not let be read, as a folder, is said to be so', async () => {
  const folder = file(
    () => new ReadableStream({ pull: (on) => on.error(new DOMException('', 'NotFoundError')) }),
  );
  await expect(fileBytes(folder, never)).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
});

test('a disk that does not answer is not waited for without end', async () => {
  const limit = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  const reading = fileBytes(
    file(() => new ReadableStream()),
    never,
  );
  limit.abort();
  await expect(reading).rejects.toMatchObject({ failure: { kind: 'slow' } });
  expect(timeout).toHaveBeenCalledWith(MOST_SECONDS * 1000);
});

test('who leaves the file is told of no failure', async () => {
  const abandoned = new AbortController();
  const reading = fileBytes(
    file(() => new ReadableStream()),
    abandoned.signal,
  );
  abandoned.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  const unread = vi.fn<OnDisk['answer']>();
  await expect(fileBytes(file(unread), abandoned.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(unread).not.toHaveBeenCalled();
});

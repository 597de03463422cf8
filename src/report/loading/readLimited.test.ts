import { expect, test, vi } from 'vitest';
import { MOST_BYTES } from './loadFailure.ts';
import { readLimited } from './readLimited.ts';

/** A stream of pieces of so many bytes each, and whether it was called off. */
function streamOf(...lengths: readonly number[]) {
  const cancel = vi.fn<() => void>();
  const pieces = lengths.values();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel,
  });
  return { stream, cancel };
}
const lengthsOf = async (reading: ReturnType<typeof readLimited>) =>
  (await reading).map(({ byteLength }) => byteLength);

test('all pieces are read, and of no stream none', async () => {
  expect(await lengthsOf(readLimited(streamOf(3, 2, 1).stream, 6))).toEqual([3, 2, 1]);
  expect(await lengthsOf(readLimited(streamOf(3).stream, 0))).toEqual([3]);
  expect(await lengthsOf(readLimited(null, 0))).toEqual([]);
});

test('the limit itself may be announced and sent, and one byte more is not read on', async () => {
  expect(await lengthsOf(readLimited(streamOf(3).stream, MOST_BYTES))).toEqual([3]);
  expect(await lengthsOf(readLimited(streamOf(MOST_BYTES - 3, 3).stream, 0))).toEqual([MOST_BYTES - 3, 3]);
  const tooLarge = { failure: { kind: 'too-large' } };
  const announced = streamOf(3);
  await expect(readLimited(announced.stream, MOST_BYTES + 1)).rejects.toMatchObject(tooLarge);
  const sent = streamOf(MOST_BYTES - 3, 4, 3);
  await expect(readLimited(sent.stream, 0)).rejects.toMatchObject(tooLarge);
  expect(sent.cancel).toHaveBeenCalledOnce();
});

test('the page has a break after each half a megabyte, and none in a small file', async () => {
  const breaks = vi.spyOn(globalThis, 'setTimeout');
  await readLimited(streamOf(300_000, 199_999).stream, 0);
  expect(breaks).not.toHaveBeenCalled();
  await readLimited(streamOf(300_000, 200_000, 300_000, 100_000, 100_000, 400_000).stream, 0);
  expect(breaks).toHaveBeenCalledTimes(2);
});

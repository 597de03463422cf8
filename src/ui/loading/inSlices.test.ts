import { expect, test, vi } from 'vitest';
import { atOnce, inSlices, passing, type Work } from './inSlices.ts';

/** Counts to a number, each step as long as `step` takes. */
function* counting(to: number, step: () => void = () => {}): Work<number> {
  let count = 0;
  while (count < to) {
    step();
    count += 1;
    yield;
  }
  return count;
}

const never = () => new AbortController().signal;

test('work comes to the same at one go and in slices', async () => {
  expect(atOnce(counting(1000))).toBe(1000);
  expect(await inSlices(counting(1000), never())).toBe(1000);
});

test('long work lets others have their turn in between', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  let turns = 0;
  const other = setInterval(() => (turns += 1));
  await inSlices(
    counting(200, () => (now += 2)),
    never(),
  );
  clearInterval(other);
  clock.mockRestore();
  expect(turns).toBeGreaterThan(10);
});

test('work that is no longer wanted goes no further and ends with the reason', async () => {
  const left = new AbortController();
  let steps = 0;
  const work = counting(1_000_000, () => {
    steps += 1;
    if (steps === 3) vi.spyOn(performance, 'now').mockReturnValue(Infinity);
  });
  const reason = new Error('left');
  setTimeout(() => left.abort(reason));
  await expect(inSlices(work, left.signal)).rejects.toBe(reason);
  vi.restoreAllMocks();
  expect(steps).toBeLessThan(10);
});

test('those that pass are in the order of the list; without a test all do', () => {
  const numbers = [1, 2, 3, 4];
  expect(atOnce(passing(numbers, (number) => number % 2 === 0))).toEqual([2, 4]);
  expect(atOnce(passing(numbers, null))).toBe(numbers);
});

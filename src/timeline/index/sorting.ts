import type { Work } from '@/ui/loading/inSlices.ts';

/** So many are sorted in one go. */
const RUN = 1024;

type Compare = (a: number, b: number) => number;

/** Sorts numbers, which are taken over: run by run, and then the runs into each other, as a hundred thousand at one go hold the page up. */
export function* sorting(numbers: Uint32Array, compare: Compare): Work<Uint32Array> {
  const { length } = numbers;
  for (let from = 0; from < length; from += RUN) {
    numbers.subarray(from, from + RUN).sort(compare);
    yield;
  }
  let sorted = numbers;
  let free: Uint32Array = new Uint32Array(length);
  for (let width = RUN; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const [left, right] = [
        sorted.subarray(from, from + width),
        sorted.subarray(from + width, from + 2 * width),
      ];
      merge(left, right, free.subarray(from), compare);
      yield;
    }
    [sorted, free] = [free, sorted];
  }
  return sorted;
}

/** Two sorted rows as one; of equal ones the left comes first. */
function merge(left: Uint32Array, right: Uint32Array, into: Uint32Array, compare: Compare): void {
  let [l, r] = [0, 0];
  while (l + r < left.length + right.length) {
    const [a, b] = [left[l], right[r]];
    const isLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    into[l + r] = (isLeft ? a : b) ?? 0;
    if (isLeft) l += 1;
    else r += 1;
  }
}

/**
 * A row of numbers that answers "the largest from i to j" and "the next that is at least x" in O(log n): a segment tree
 * in one array (https://en.wikipedia.org/wiki/Segment_tree), its leaves in the second half.
 */
export interface MaxTree {
  readonly size: number;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  /** The largest of `from` to before `to`; -Infinity where there is none. */
  readonly max: (from: number, to: number) => number;
  /** The first index from `from` on whose number is at least `least`; `size` where there is none. */
  readonly next: (from: number, least: number) => number;
}

/** Makes the tree of some numbers in O(n). */
export function maxTreeOf(values: ArrayLike<number>): MaxTree {
  const size = values.length;
  const half = 2 ** Math.ceil(Math.log2(Math.max(1, size)));
  const tree = new Float64Array(2 * half).fill(-Infinity);
  const read = (node: number) => tree[node] ?? -Infinity;
  const join = (node: number) => {
    tree[node] = Math.max(read(2 * node), read(2 * node + 1));
  };
  for (let i = 0; i < size; i++) tree[half + i] = values[i] ?? -Infinity;
  for (let node = half - 1; node > 0; node--) join(node);

  return {
    size,
    at: (index) => read(half + index),
    set: (index, value) => {
      let node = half + index;
      tree[node] = value;
      for (node >>= 1; node > 0; node >>= 1) join(node);
    },
    max: (from, to) => {
      let largest = -Infinity;
      let [low, high] = [half + from, half + to];
      for (; low < high; low >>= 1, high >>= 1) {
        if (low & 1) largest = Math.max(largest, read(low++));
        if (high & 1) largest = Math.max(largest, read(--high));
      }
      return largest;
    },
    next: (from, least) => {
      if (from >= size) return size;
      let node = half + from;
      // Up and to the right until a subtree holds one, then down to its first.
      while (read(node) < least) {
        while (node & 1) node >>= 1;
        if (node === 0) return size;
        node++;
      }
      while (node < half) node = read(2 * node) >= least ? 2 * node : 2 * node + 1;
      return Math.min(size, node - half);
    },
  };
}

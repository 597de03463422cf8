/** A source of chance that a seed determines. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1 (mulberry32). @returns {number} */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below this one. @param {number} end @returns {number} */
  below(end) {
    return Math.floor(this.next() * end);
  }

  /** @param {number} probability @returns {boolean} */
  chance(probability) {
    return this.next() < probability;
  }

  /** One of a list that is not empty. @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  }

  /** So many things, each made anew. @template T @param {number} count @param {(index: number) => T} make @returns {T[]} */
  many(count, make) {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}

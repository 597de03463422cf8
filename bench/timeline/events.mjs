const DAY = 86_400_000;
const FIRST = Date.UTC(2016, 0, 1);
const LAST = Date.UTC(2025, 11, 31);
const SPAN = { least: 20, more: 380 };

/**
 * The same `count` events for every library, from a seed: ten years from 2016 on, points and spans of 20 to 400 days in turn, each
 * with a title and a sentence.
 *
 * @param {number} count
 * @returns {import('./benchEvents.ts').BenchEvent[]}
 */
export function makeEvents(count) {
  const random = randomFrom(20_160_101);
  const days = (LAST - FIRST) / DAY - SPAN.least;
  return Array.from({ length: count }, (_, i) => {
    const isSpan = i % 2 === 1;
    const start = FIRST + Math.floor(random() * days) * DAY;
    const text = `Made-up entry ${i}, ${Math.floor(random() * 9000)} people reached.`;
    const length = SPAN.least + Math.floor(random() * SPAN.more);
    const event = {
      id: `e${i}`,
      title: `${isSpan ? 'Programme' : 'Milestone'} ${i}`,
      text,
      start: iso(start),
    };
    return isSpan ? { ...event, end: iso(Math.min(LAST, start + length * DAY)) } : event;
  });
}

/** @param {number} time */
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * Numbers from 0 to 1 that are the same in every run (a linear congruential generator).
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

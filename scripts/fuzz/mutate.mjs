import { anything, dates, mark, numbers, texts, writtenOut } from './values.mjs';

/**
 * @typedef {import('./values.mjs').Json} Json
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {Json[] | { [key: string]: Json }} Holder
 * @typedef {{ holder: Holder, key: string }} Place a value by what holds it
 */

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'extra',
  '',
  'id',
  'kind',
  'layout',
  'en',
  'zh',
];

/** Every place in a value, its own not among them. @param {Json} root @returns {Place[]} */
function placesIn(root) {
  /** @type {Place[]} */
  const places = [];
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      places.push({ holder: value, key });
      open.push(item);
    }
  }
  return places;
}

/** @param {Place} place @returns {Json} */
function valueAt({ holder, key }) {
  if (Array.isArray(holder)) return holder[Number(key)] ?? null;
  return (Object.hasOwn(holder, key) ? holder[key] : null) ?? null;
}

/** @param {Place} place @param {Json} value */
const set = ({ holder, key }, value) =>
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });

/** @type {readonly ((random: Random, place: Place, places: readonly Place[]) => void)[]} */
const CHANGES = [
  // Something is missing.
  (_, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  // Something is there twice, or many times.
  (random, place) => {
    const { holder } = place;
    if (Array.isArray(holder)) {
      const times = random.chance(0.1) ? 300 : 1 + random.below(3);
      holder.push(...random.many(times, (n) => renamed(structuredClone(valueAt(place)), `copy-${n}`)));
    } else set({ holder, key: random.pick(NAMES) }, structuredClone(valueAt(place)));
  },
  // Something that belongs elsewhere in the report, most often under the same name.
  (random, place, places) => {
    const alike = places.filter(({ key }) => key === place.key);
    set(place, structuredClone(valueAt(random.pick(random.chance(0.8) ? alike : places))));
  },
  // Anything at all.
  (random, place) => void set(place, structuredClone(random.pick(anything))),
  // The right type, and a strange value.
  (random, place) => {
    const value = valueAt(place);
    if (typeof value === 'number')
      set(place, random.chance(0.5) ? random.pick(numbers) : value * 10 ** random.below(9));
    else if (typeof value === 'boolean') set(place, !value);
    else if (typeof value === 'string') set(place, textFor(random, place.key, value));
    else set(place, null);
  },
  // Another name.
  (random, place) => {
    const { holder, key } = place;
    if (Array.isArray(holder)) return;
    const value = valueAt(place);
    delete holder[key];
    set({ holder, key: random.pick(NAMES) }, value);
  },
  // Another order.
  (_, { holder }) => {
    if (Array.isArray(holder)) holder.push(...holder.splice(0, holder.length / 2));
  },
  // Depth and length, rarely: they cost.
  (random, place) => {
    if (random.chance(0.05)) {
      const kind = random.pick(/** @type {const} */ (['nested', 'zeros', 'empty']));
      set(place, mark(kind, 10 ** (1 + random.below(6))));
    }
  },
];

/** @param {Random} random @param {string} key @param {string} value @returns {string} */
function textFor(random, key, value) {
  if (key === 'date') return random.pick(dates);
  if (random.chance(0.5)) return random.pick(texts);
  const at = random.below(value.length + 1);
  return value.slice(0, at) + random.pick(texts) + value.slice(at);
}

/** A copy with an id of its own. @param {Json} value @param {string} suffix @returns {Json} */
function renamed(value, suffix) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return typeof value['id'] === 'string' ? { ...value, id: `${value['id']}-${suffix}` } : value;
}

/** A copy of what JSON holds. @param {unknown} value @returns {Json} */
function copyOf(value) {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/**
 * A report's text with a few things changed in it, rarely in its letters instead.
 *
 * @param {Random} random
 * @param {string} json
 * @returns {string}
 */
export function mutate(random, json) {
  if (random.chance(0.03)) {
    const from = random.below(json.length);
    const slip = random.pick(['', ',', '}', '"', '\\', '1e999', '\u0000']);
    return json.slice(0, from) + slip + json.slice(from + random.below(9));
  }
  const root = copyOf(JSON.parse(json));
  const changes = 1 + random.below(random.chance(0.2) ? 8 : 2);
  for (let n = 0; n < changes; n += 1) {
    const places = placesIn(root);
    if (places.length > 0) random.pick(CHANGES)(random, random.pick(places), places);
  }
  return writtenOut(JSON.stringify(root));
}

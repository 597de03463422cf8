/**
 * How soon the page is there, beside what would be written quickly instead and beside bare text: a phone on a slow connection, a fresh
 * browser a visit, and what Lighthouse says of each.
 */
import { serve } from '../../scripts/server/serve.mjs';
import { calm } from '../calm.mjs';
import { markdown, median } from '../tables.mjs';
import { atMost, inMs } from '../verdict.mjs';
import { measureLoad } from './measureLoad.mjs';
import { loadedPages } from './pages.mjs';
import { CATEGORIES, scores } from './scores.mjs';

/** @typedef {import('./measureLoad.mjs').Load} Load */
/** @typedef {{ load: Load, scores: Readonly<Record<string, number>> }} Visit */

const COLUMNS = /** @type {const} */ ([
  ['sent', 'sent KiB'],
  ['firstPaint', 'first paint ms'],
  ['largestPaint', 'largest paint ms'],
  ['blocking', 'blocking ms'],
  ['longestTask', 'longest task ms'],
  ['shift', 'shift'],
  ['scrollTask', 'longest task while scrolling ms'],
]);
const SCORES = Object.entries(CATEGORIES);

/** @type {import('../parts.mjs').Part} */
export async function run({ chromium, product, port, runs, patience, say }) {
  const pages = await Promise.all(
    (await loadedPages(product)).map(async ({ name, folder }, index) => ({
      name,
      visits: /** @type {Visit[]} */ ([]),
      server: await serve(folder, { port: index === 0 ? port : 0, compressed: true }),
    })),
  );
  for (let turn = 1; turn <= runs; turn++) {
    // In turns, so that what else the machine does for a while befalls all of them.
    for (const { name, visits, server } of pages) {
      const address = `http://127.0.0.1:${server.port}/`;
      await calm(patience);
      const load = await measureLoad(address, chromium);
      await calm(patience);
      visits.push({ load, scores: await scores(address, chromium) });
      say(`${name}, run ${turn} of ${runs}: largest paint after ${Math.round(load.largestPaint)} ms`);
    }
  }
  await Promise.all(pages.map(({ server }) => server.close()));
  const middles = pages.map(({ name, visits }) => ({ name, middle: middleOf(visits) }));
  return {
    tables: [
      markdown([
        ['page', ...COLUMNS.map(([, title]) => title), ...SCORES.map(([, name]) => name)],
        ...middles.map(({ name, middle }) => [
          name,
          ...[...COLUMNS, ...SCORES].map(([key]) => written(middle[key])),
        ]),
      ]),
    ],
    verdicts: verdictsOf(middles.map(({ middle }) => middle)),
  };
}

/** @param {readonly Visit[]} visits @returns {Readonly<Record<string, number | undefined>>} */
function middleOf(visits) {
  /** @type {Record<string, number>} */
  const middles = {};
  for (const [key] of COLUMNS) middles[key] = median(visits.map(({ load }) => load[key]));
  for (const [key] of SCORES) middles[key] = median(visits.map(({ scores: of }) => of[key] ?? Number.NaN));
  return middles;
}

const written = (value = Number.NaN) =>
  (value < 10 ? Math.round(value * 1000) / 1000 : Math.round(value)).toLocaleString('en');

/** Of our page beside the plain one and the bare one. @param {readonly Readonly<Record<string, number | undefined>>[]} middles */
function verdictsOf([ours = {}, plain = {}, , bare = {}]) {
  const {
    largestPaint = Number.NaN,
    blocking = Number.NaN,
    shift = Number.NaN,
    scrollTask = Number.NaN,
  } = ours;
  const times = (/** @type {number} */ value) => `${value.toFixed(2)}×`;
  return [
    atMost(
      'largest paint against bare text',
      largestPaint / (bare['largestPaint'] ?? Number.NaN),
      1.15,
      times,
    ),
    atMost(
      'largest paint against the plain page',
      largestPaint / (plain['largestPaint'] ?? Number.NaN),
      0.5,
      times,
    ),
    atMost('blocking', blocking, 50, inMs),
    atMost('shift', shift, 0, String),
    atMost('longest task while scrolling', scrollTask, 50, inMs),
    ...SCORES.map(([key, name]) => ({
      what: `Lighthouse: ${name}`,
      wanted: key === 'performance' ? 'at least 99' : '100',
      measured: written(ours[key]),
      met: (ours[key] ?? Number.NaN) >= (key === 'performance' ? 99 : 100),
    })),
  ];
}

/**
 * Measures how soon the page is there and how soon it answers, beside what would be written quickly instead and beside bare text, in one
 * run on this machine: a phone on a slow connection, a fresh browser a visit, medians. Prints two Markdown tables.
 *
 *   node bench/load/run.mjs [--runs 3] [--patience 15]
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/server/serve.mjs';
import { calm } from '../calm.mjs';
import { markdown } from '../tables.mjs';
import { measureAnswers } from './measureAnswers.mjs';
import { measureLoad } from './measureLoad.mjs';
import { loadedPages } from './pages.mjs';

/** @typedef {import('./measureLoad.mjs').Load} Load */

/** The columns and their names. */
const COLUMNS = /** @type {const} */ ([
  ['sent', 'sent KiB'],
  ['firstPaint', 'first paint ms'],
  ['largestPaint', 'largest paint ms'],
  ['blocking', 'blocking ms'],
  ['longestTask', 'longest task ms'],
  ['shift', 'shift'],
  ['scrollTask', 'longest task while scrolling ms'],
]);

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, patience: { type: 'string', default: '15' } },
});
const runs = Number(values.runs);
const chromium = findBrowser();
if (chromium === null) throw new Error('No Chromium here; CHROMIUM_PATH can name one');

const pages = await Promise.all(
  (await loadedPages()).map(async ({ name, folder }) => ({
    name,
    loads: /** @type {Load[]} */ ([]),
    server: await serve(folder, { port: 0, compressed: true }),
  })),
);
for (let run = 1; run <= runs; run++) {
  // In turns, so that what else the machine does for a while befalls all of them.
  for (const { loads, server } of pages) {
    await calm(Number(values.patience));
    loads.push(await measureLoad(`http://127.0.0.1:${server.port}/`, chromium));
  }
}
const ours = pages[0]?.server.port ?? 0;
const answers = await measureAnswers(`http://127.0.0.1:${ours}/`, chromium);
await Promise.all(pages.map(({ server }) => server.close()));

/** @param {readonly number[]} numbers */
const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
const round = (/** @type {number} */ value) =>
  value < 10 ? Math.round(value * 1000) / 1000 : Math.round(value);
process.stdout.write(
  [
    `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; medians of ${runs}`,
    markdown([
      ['page', ...COLUMNS.map(([, title]) => title)],
      ...pages.map(({ name, loads }) => [
        name,
        ...COLUMNS.map(([key]) => round(median(loads.map((load) => load[key]))).toLocaleString('en')),
      ]),
    ]),
    markdown([
      ['doing', 'to the next paint, ms'],
      ...Object.entries(answers).map(([doing, time]) => [doing, String(Math.round(time))]),
    ]),
    '',
  ].join('\n\n'),
);

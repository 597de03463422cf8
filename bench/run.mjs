/**
 * Measures the product's timeline beside TimelineJS and vis-timeline, plain and clustering, in the same run on this machine:
 * the same entries, a fresh browser a run, medians of three. Prints two Markdown tables: the results, and the targets with
 * whether they are met. Only the ratios travel to other machines.
 *
 *   npm run bench                        everything, about ten minutes
 *   npm run bench -- --only ours         our timeline alone
 *   npm run bench -- --only stage        the presentation alone: from a key to the painted slide, in both windows
 *   npm run bench -- --changes 20        fewer slide changes than 40
 *   npm run bench -- --counts 20,1000 --runs 1
 *   npm run bench -- --patience 60      waits longer for the machine to have nothing else to do, in seconds a run
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../scripts/server/serve.mjs';
import { makeEvents } from './events.mjs';
import { OURS, verdicts } from './targets.mjs';
import { resultTable, verdictTable } from './tables.mjs';

/** @typedef {import('./measure.mjs').Measurement} Measurement */

const folder = import.meta.dirname;
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '20,1000,10000,100000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    changes: { type: 'string', default: '40' },
    patience: { type: 'string', default: '15' },
  },
});
const counts = values.only === 'stage' ? [] : values.counts.split(',').map(Number);
const runs = Number(values.runs);
/** The most entries that the others are given: they need minutes for more. */
const PEERS_UP_TO = 10_000;

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

if (!existsSync(join(folder, 'node_modules', 'playwright-core'))) {
  say('Installing the timelines to measure against …');
  execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
say('Building the bench page …');
const { build } = await import('vite');
await build({ configFile: join(folder, 'vite.config.ts') });

// These need what was just installed.
const { calm } = await import('./calm.mjs');
const { measure } = await import('./measure.mjs');
const { measureStage } = await import('./stage/measureStage.mjs');
const { stageVerdicts } = await import('./stage/stageVerdicts.mjs');
const { peers } = await import('./peers.mjs');
const { findBrowser, installBrowser } = await import('../scripts/browser.mjs');
await installBrowser();
const chromium = findBrowser();
if (chromium === null) throw new Error('No Chromium here; CHROMIUM_PATH can name one');
const { port, close } = await serve(join(folder, 'dist'), {
  port: 0,
  routes: { '/peers/': join(folder, 'node_modules'), '/page/': (library) => peers[library]?.() },
});
const address = `http://127.0.0.1:${port}`;

const pages = [
  { library: OURS, url: `${address}/bench.html`, most: Infinity },
  ...Object.keys(peers).map((library) => ({
    library,
    url: `${address}/page/${encodeURIComponent(library)}`,
    most: PEERS_UP_TO,
  })),
].filter(({ library }) => values.only !== 'ours' || library === OURS);

/** @type {{ library: string, count: number, median: Measurement }[]} */
const results = [];
for (const count of counts) {
  const events = makeEvents(count);
  const measured = pages
    .filter(({ most }) => count <= most)
    .map((page) => ({ ...page, runs: /** @type {Measurement[]} */ ([]) }));
  // In turns, so that what else the machine does for a while befalls all of them.
  for (let run = 1; run <= runs; run++) {
    for (const { library, url, runs: ofLibrary } of measured) {
      await calm(Number(values.patience));
      const one = await measure(url, events, chromium);
      ofLibrary.push(one);
      const load = loadavg()[0]?.toFixed(1) ?? '?';
      say(
        `${library}, ${count}, run ${run} of ${runs} (load ${load}): first paint after ${Math.round(one.firstPaint)} ms, stable after ${Math.round(one.stable)} ms`,
      );
    }
  }
  results.push(
    ...measured.map(({ library, runs: ofLibrary }) => ({ library, count, median: medianOf(ofLibrary) })),
  );
}
await close();

say('Building the product …');
await build({ configFile: join(folder, '../vite.config.ts'), root: join(folder, '..'), logLevel: 'error' });
const product = await serve(join(folder, '../dist'), { port: 0 });
await calm(Number(values.patience));
const changes =
  values.only === 'ours'
    ? []
    : await measureStage(`http://127.0.0.1:${product.port}/`, chromium, Number(values.changes));
await product.close();

const medianFor = (/** @type {string} */ library, /** @type {number} */ count) =>
  results.find((result) => result.library === library && result.count === count)?.median;
process.stdout.write(
  [
    `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; medians of ${runs}`,
    ...(results.length > 0 ? [resultTable(results), verdictTable(verdicts(medianFor, counts))] : []),
    ...(changes.length > 0 ? [verdictTable(stageVerdicts(changes))] : []),
    '',
  ].join('\n\n'),
);

/** @param {readonly Measurement[]} measured */
function medianOf(measured) {
  const middle = (/** @type {keyof Measurement} */ key) => {
    const sorted = measured.map((one) => one[key]).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  return {
    firstPaint: middle('firstPaint'),
    stable: middle('stable'),
    elements: middle('elements'),
    memory: middle('memory'),
    zoomFrame: middle('zoomFrame'),
    panFrame: middle('panFrame'),
  };
}

/**
 * The product's timeline beside TimelineJS and vis-timeline, plain and clustering: the same entries, a fresh browser a run.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../scripts/server/serve.mjs';
import { calm } from '../calm.mjs';
import { median } from '../tables.mjs';
import { makeEvents } from './events.mjs';
import { measure } from './measure.mjs';
import { peers } from './peers.mjs';
import { resultTable } from './resultTable.mjs';
import { OURS, verdicts } from './targets.mjs';

/** @typedef {import('./measure.mjs').Measurement} Measurement */

/** The most entries that the others are given: they need minutes for more. */
const PEERS_UP_TO = 10_000;

/** @type {import('../parts.mjs').Part} */
export async function run({ chromium, counts, runs, patience, say }) {
  const folder = import.meta.dirname;
  await build({ configFile: join(folder, 'vite.config.ts') });
  const { port, close } = await serve(join(folder, '../dist'), {
    port: 0,
    routes: { '/peers/': join(folder, '../node_modules'), '/page/': (library) => peers[library]?.() },
  });
  const address = `http://127.0.0.1:${port}`;
  const pages = [
    { library: OURS, url: `${address}/bench.html`, most: Infinity },
    ...Object.keys(peers).map((library) => ({
      library,
      url: `${address}/page/${encodeURIComponent(library)}`,
      most: PEERS_UP_TO,
    })),
  ];
  /** @type {{ library: string, count: number, median: Measurement }[]} */
  const results = [];
  for (const count of counts) {
    const events = makeEvents(count);
    const measured = pages
      .filter(({ most }) => count <= most)
      .map((page) => ({ ...page, runs: /** @type {Measurement[]} */ ([]) }));
    // In turns, so that what else the machine does for a while befalls all of them.
    for (let turn = 1; turn <= runs; turn++) {
      for (const { library, url, runs: ofLibrary } of measured) {
        await calm(patience);
        const one = await measure(url, events, chromium);
        ofLibrary.push(one);
        const load = loadavg()[0]?.toFixed(1) ?? '?';
        say(
          `${library}, ${count}, run ${turn} of ${runs} (load ${load}): first paint after ${Math.round(one.firstPaint)} ms, stable after ${Math.round(one.stable)} ms`,
        );
      }
    }
    results.push(
      ...measured.map(({ library, runs: ofLibrary }) => ({ library, count, median: medianOf(ofLibrary) })),
    );
  }
  await close();
  const medianFor = (/** @type {string} */ library, /** @type {number} */ count) =>
    results.find((result) => result.library === library && result.count === count)?.median;
  return { tables: [resultTable(results)], verdicts: verdicts(medianFor, counts) };
}

/** @param {readonly Measurement[]} measured */
function medianOf(measured) {
  const middle = (/** @type {keyof Measurement} */ key) => median(measured.map((one) => one[key]));
  return {
    firstPaint: middle('firstPaint'),
    stable: middle('stable'),
    elements: middle('elements'),
    memory: middle('memory'),
    zoomFrame: middle('zoomFrame'),
    panFrame: middle('panFrame'),
  };
}

/**
 * Measures the product beside its peers in one run on this machine, and prints Markdown tables of the results and one of what the product
 * is held to. Only what stands beside its peers travels to other machines.
 *
 *   npm run bench                           everything, about half an hour on a quiet machine
 *   npm run bench -- --only load,answers    some of bench/parts.mjs
 *   npm run bench -- --runs 5               instead of three
 *   npm run bench -- --counts 20,1000       entries on the timelines
 *   npm run bench -- --patience 60          waits longer for the machine to have nothing else to do, in seconds a run
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, installBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/server/serve.mjs';
import { PARTS } from './parts.mjs';
import { verdictTable } from './tables.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    runs: { type: 'string', default: '3' },
    counts: { type: 'string', default: '20,1000,10000,100000' },
    patience: { type: 'string', default: '15' },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`The bench has no part ${unknown.join(', ')}; it has ${Object.keys(PARTS).join(', ')}`);

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);
const folder = import.meta.dirname;

if (!existsSync(join(folder, 'node_modules/lighthouse'))) {
  say('Installing what the product is measured with and against …');
  execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
await installBrowser();
const chromium = findBrowser();
if (chromium === null) throw new Error('No Chromium here; CHROMIUM_PATH can name one');

say('Building the product …');
// Its absolute addresses are those where it will be measured.
const free = await serve(folder, { port: 0 });
await free.close();
process.env['SITE_URL'] = `http://127.0.0.1:${free.port}/`;
const { build } = await import('vite');
const root = join(folder, '..');
await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });

process.stdout.write(
  `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; medians of ${values.runs} where it is not said otherwise\n\n`,
);
const bench = {
  chromium,
  product: join(root, 'dist'),
  port: free.port,
  runs: Number(values.runs),
  patience: Number(values.patience),
  counts: values.counts.split(',').map(Number),
  say,
};
/** @type {import('./verdict.mjs').Verdict[]} */
const verdicts = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (!wanted.includes(name)) continue;
  say(`${name} …`);
  const { run } = await part();
  const measured = await run(bench);
  process.stdout.write(`${[`## ${name}`, ...measured.tables].join('\n\n')}\n\n`);
  verdicts.push(...measured.verdicts);
}
if (verdicts.length > 0) process.stdout.write(`## wanted\n\n${verdictTable(verdicts)}\n`);

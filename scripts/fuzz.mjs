// npm run fuzz: changes reports at random, many times, and holds their reader to its promises: it throws nothing, refuses
// in under a second, and what it accepts is shown without an error. Seeds are printed: the same seed is the same run.
//   npm run fuzz -- --count 2000 --seed 7,fresh --show 10
//   npm run fuzz -- --only 1234 --seed 7      that one file, written to fuzz-1234.json
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutate } from './fuzz/mutate.mjs';
import { Random } from './fuzz/random.mjs';
import { randomReport } from './fuzz/reports.mjs';
import { show } from './fuzz/show.mjs';
import { root } from './setup.mjs';
import { withSource } from './withSource.mjs';

/** @typedef {typeof import('../src/report/parse.ts')} Parse */
/** @typedef {import('./fuzz/show.mjs').Sample} Sample */

const MOST_MILLISECONDS = 1000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: 'fresh' },
    show: { type: 'string', default: '40' },
    only: { type: 'string' },
  },
});
const seeds = values.seed
  .split(',')
  .map((seed) => (seed === 'fresh' ? Math.floor(Math.random() * 2 ** 32) : Number(seed)));
const count = Math.ceil(Number(values.count) / seeds.length);
const samples = Math.ceil(Number(values.show) / seeds.length);
const bundled = await readFile(join(root, 'src/report/report.json'), 'utf8');

/**
 * One file of a run: each has a chance of its own, so that it can be made alone.
 *
 * @param {number} seed
 * @param {number} index
 */
function fileOf(seed, index) {
  const random = new Random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
  const report = random.chance(0.5) ? bundled : randomReport(random);
  return report !== bundled && random.chance(0.3) ? report : mutate(random, report);
}

if (values.only !== undefined) {
  const file = `fuzz-${values.only}.json`;
  await writeFile(file, fileOf(seeds[0] ?? 0, Number(values.only)));
  console.log(`Wrote ${file}`);
  process.exit();
}

/**
 * The milliseconds that the processor takes for something, as a busy machine is no fault of a file's.
 *
 * @param {() => void} work
 */
function processorTime(work) {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** @type {string[]} */
const faults = [];
/** @type {Sample[]} */
const shown = [];

await withSource('report/parse.ts', async (/** @type {Parse} */ { parseReport }) => {
  for (const seed of seeds) {
    /** @type {Sample[]} */
    const accepted = [];
    const chance = new Random(seed);
    let taken = 0;
    let slowest = 0;
    console.log(`Seed ${seed}: ${count} files`);
    for (let index = 0; index < count; index += 1) {
      const name = `seed ${seed}, file ${index}`;
      const json = fileOf(seed, index);
      const begun = performance.now();
      let thrown = false;
      try {
        const parsed = parseReport(json);
        if (parsed.ok) {
          taken += 1;
          const sample = { name, json, slides: parsed.report.slides.length };
          // Every accepted one has the same chance to be among those that are shown.
          if (accepted.length < samples) accepted.push(sample);
          else if (chance.below(taken) < samples) accepted[chance.below(samples)] = sample;
        }
      } catch (error) {
        thrown = true;
        faults.push(`${name}: thrown: ${error instanceof Error ? error.message : String(error)}`);
      }
      const wall = performance.now() - begun;
      const milliseconds =
        !thrown && wall > MOST_MILLISECONDS ? processorTime(() => void parseReport(json)) : wall;
      slowest = Math.max(slowest, milliseconds);
      if (milliseconds > MOST_MILLISECONDS) faults.push(`${name}: took ${Math.round(milliseconds)} ms`);
    }
    console.log(`  ${taken} accepted, ${count - taken} refused, the slowest in ${Math.round(slowest)} ms`);
    shown.push(...accepted);
  }
});

if (shown.length > 0) {
  faults.push(...(await show(shown)));
  console.log(`${shown.length} of the accepted were shown: page, list, every slide, both languages`);
}
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? 'Nothing thrown, nothing slow, nothing shown with an error.'
    : `${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

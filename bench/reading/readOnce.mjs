// node readOnce.mjs PARSER FILE: reads one report file once, and prints its bytes, the milliseconds that JSON.parse and the reader took of
// the processor, and what the file is, a line each.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {typeof import('../../src/report/parse.ts')} Parse */

/** @param {unknown} module @returns {module is Parse} */
const isParse = (module) => typeof module === 'object' && module !== null && 'parseReport' in module;

const [parser = '', file = ''] = process.argv.slice(2);
/** @type {unknown} */
const loaded = await import(pathToFileURL(parser).href);
if (!isParse(loaded)) throw new Error(`${parser} reads no reports`);
const json = readFileSync(file, 'utf8');

/** All threads' milliseconds, those that collect what is no longer needed too. @param {() => void} work @returns {number} */
function processorTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const plain = processorTime(() => void JSON.parse(json));
let became = '';
const read = processorTime(() => {
  const parsed = loaded.parseReport(json);
  became = parsed.ok
    ? 'a report'
    : parsed.reason === 'invalid'
      ? `refused: ${parsed.problems[0]?.refusal.reason}, and ${parsed.problems.length - 1 + parsed.more} more`
      : parsed.reason;
});
process.stdout.write([Buffer.byteLength(json), plain, read, became].join('\n'));

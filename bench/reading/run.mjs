/**
 * Reads large and hostile report files as the page's worker does, in Node: each in processes of its own, since a worker reads one file and
 * ends. Prints the processor's time beside that of `JSON.parse` alone, as a Markdown table of medians.
 *
 *   node bench/reading/run.mjs [--only hostile] [--runs 5]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { EXTREMES } from '../bounds/reports.mjs';
import { markdown } from '../tables.mjs';
import { HOSTILE } from './hostile.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string', default: '5' } },
});
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'as-stated-reading-'));

await build({
  root,
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  resolve: { alias: { '@': join(root, 'src') } },
  ssr: { noExternal: true },
  build: { ssr: 'src/report/parse.ts', outDir: folder, minify: false },
});

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
/** @param {number} value */
const ms = (value) => Math.round(value).toLocaleString('en');

/** @type {string[][]} */
const rows = [['report', 'MB', 'JSON.parse ms', 'read ms', 'times', 'is']];
for (const { name, json } of [...EXTREMES, ...HOSTILE]) {
  if (!name.includes(values.only)) continue;
  const file = join(folder, 'report.json');
  writeFileSync(file, json());
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const once = join(import.meta.dirname, 'readOnce.mjs');
    const out = execFileSync(process.execPath, [once, join(folder, 'parse.js'), file], { encoding: 'utf8' });
    const [bytes, plain, read, became = ''] = out.split('\n');
    return { bytes: Number(bytes), plain: Number(plain), read: Number(read), became };
  });
  const plain = median(runs.map((run) => run.plain));
  const read = median(runs.map((run) => run.read));
  const row = [
    name,
    ((runs[0]?.bytes ?? 0) / 1e6).toFixed(1),
    ms(plain),
    ms(read),
    (read / plain).toFixed(1),
  ];
  rows.push([...row, runs[0]?.became ?? '']);
  process.stdout.write(`${rows.at(-1)?.join(' | ')}\n`);
}
rmSync(folder, { recursive: true });
process.stdout.write(`\n${markdown(rows)}\n`);

/**
 * Reads large and hostile report files as the page's worker does, in Node: each in processes of its own, since a worker reads one file and
 * ends. The processor's time, beside that of `JSON.parse` alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { EXTREMES } from '../bounds/reports.mjs';
import { markdown, median } from '../tables.mjs';
import { atMost } from '../verdict.mjs';
import { HOSTILE } from './hostile.mjs';

/** At most so many times what JSON.parse takes. */
const TIMES = 20;

/** @type {import('../parts.mjs').Part} */
export async function run({ runs, say }) {
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
  const results = [...EXTREMES, ...HOSTILE].map(({ name, json }) => {
    const file = join(folder, 'report.json');
    writeFileSync(file, json());
    const once = join(import.meta.dirname, 'readOnce.mjs');
    const read = Array.from({ length: runs }, () => {
      const out = execFileSync(process.execPath, [once, join(folder, 'parse.js'), file], {
        encoding: 'utf8',
      });
      const [bytes, plain, whole, became = ''] = out.split('\n');
      return { bytes: Number(bytes), plain: Number(plain), whole: Number(whole), became };
    });
    const result = {
      name,
      bytes: read[0]?.bytes ?? 0,
      plain: median(read.map(({ plain }) => plain)),
      whole: median(read.map(({ whole }) => whole)),
      became: read[0]?.became ?? '',
    };
    say(`${name}: ${ms(result.whole)} ms`);
    return result;
  });
  rmSync(folder, { recursive: true });
  const large = results.find(({ name }) => name === EXTREMES.at(-1)?.name);
  return {
    tables: [
      markdown([
        ['report', 'MB', 'JSON.parse ms', 'read ms', 'times', 'is'],
        ...results.map(({ name, bytes, plain, whole, became }) => [
          name,
          (bytes / 1e6).toFixed(1),
          ms(plain),
          ms(whole),
          (whole / plain).toFixed(1),
          became,
        ]),
      ]),
    ],
    verdicts: large
      ? [
          atMost(
            `reading ${large.name}, against JSON.parse`,
            large.whole / large.plain,
            TIMES,
            (times) => `${times.toFixed(1)}×`,
          ),
        ]
      : [],
  };
}

/** @param {number} value */
const ms = (value) => Math.round(value).toLocaleString('en');

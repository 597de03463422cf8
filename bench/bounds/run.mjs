/**
 * Opens reports that are larger than any page can draw at once, in the built product (`npm run build` first), and prints how soon they are
 * there, how soon they answer and what they weigh, as a Markdown table.
 *
 *   node bench/bounds/run.mjs [--only bars]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/server/serve.mjs';
import { markdown } from '../tables.mjs';
import { measureReport } from './measureReport.mjs';
import { EXTREMES } from './reports.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium here; CHROMIUM_PATH can name one');

const folder = mkdtempSync(join(tmpdir(), 'as-stated-bounds-'));
const server = await serve(join(import.meta.dirname, '../../dist'), {
  port: 0,
  routes: { '/extreme/': folder },
});
/** @type {string[][]} */
const rows = [];
for (const [index, { name, json }] of EXTREMES.entries()) {
  if (!name.includes(values.only)) continue;
  const file = `${index}.json`;
  writeFileSync(join(folder, file), json());
  const measured = await measureReport(`${server.address}?lang=en&report=extreme/${file}`, executablePath);
  rows.push([
    name,
    ...Object.values(measured).map((value) =>
      typeof value === 'number' ? Math.round(value).toLocaleString('en') : value,
    ),
  ]);
  process.stdout.write(`${rows.at(-1)?.join(' | ')}\n`);
}
await server.close();
rmSync(folder, { recursive: true });
process.stdout.write(
  `\n${markdown([['report', 'opens ms', 'longest task ms', 'in answering ms', 'heap MB', 'renderer MB', 'elements', 'says'], ...rows])}\n`,
);

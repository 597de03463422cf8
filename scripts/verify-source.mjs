// npm run verify-source -- FILE: is every printed phrase found in its paragraph of the source's text? A line each.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReport } from './readReport.mjs';
import { root } from './setup.mjs';
import { withSource } from './withSource.mjs';

/** @typedef {typeof import('../src/report/author/verifySource.ts')} VerifySource */

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which text? npm run verify-source -- FILE');
  process.exit(2);
}
/** @type {(error: Error) => never} */
const stop = (error) => {
  console.error(error.message);
  process.exit(2);
};
const source = await readFile(file, 'utf8').catch(stop);
const json = await readFile(join(root, 'src/report/report.json'), 'utf8');
const report = await readReport(json).catch(stop);
const checks = await withSource(
  'report/author/verifySource.ts',
  async (/** @type {VerifySource} */ { verifyOrigin }) => verifyOrigin(report, source),
);
const width = Math.max(...checks.map(({ id }) => id.length));
for (const { id, ok, reason } of checks)
  console.log(`${ok ? 'found ' : 'WRONG '} ${id.padEnd(width)}  ${reason}`);
const wrong = checks.filter(({ ok }) => !ok).length;
console.log(`${checks.length - wrong} of ${checks.length} figures found in the source`);
process.exitCode = wrong === 0 ? 0 : 1;

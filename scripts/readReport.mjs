import { withSource } from './withSource.mjs';

/** @typedef {typeof import('../src/report/readForAuthor.ts')} ReadForAuthor */

/**
 * The bundled report, read and refused by the very schema that a file from elsewhere meets.
 *
 * @param {string} json
 * @throws {Error} when it is no report; its message says where and why
 */
export async function readReport(json) {
  const report = await withSource(
    'report/readForAuthor.ts',
    async (/** @type {ReadForAuthor} */ { readForAuthor }) => readForAuthor(json),
  );
  if ('figures' in report) return report;
  throw new Error(["src/report/report.json can't be used:", ...report].join('\n  '));
}

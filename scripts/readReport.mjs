import { withSource } from './withSource.mjs';

/** @typedef {typeof import('../src/report/parse.ts')} Parse */

/**
 * The bundled report, read and refused by the very schema that a file from elsewhere meets.
 *
 * @param {string} json
 * @throws {Error} when it is no report; its message says where and why
 */
export async function readReport(json) {
  const parsed = await withSource('report/parse.ts', (/** @type {Parse} */ { parseReport }) =>
    parseReport(json, 'en'),
  );
  if (parsed.ok) return parsed.report;
  const reasons =
    parsed.reason === 'not-json'
      ? [parsed.detail]
      : parsed.problems.map(({ path, message }) => `${path === '' ? 'the whole file' : path}: ${message}`);
  throw new Error(["src/report/report.json can't be used:", ...reasons].join('\n  '));
}

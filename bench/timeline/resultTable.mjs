import { markdown } from '../tables.mjs';
import { NAMES } from './targets.mjs';

/** @typedef {import('./measure.mjs').Measurement} Measurement */

const COLUMNS = /** @type {const} */ ([
  'firstPaint',
  'stable',
  'elements',
  'memory',
  'zoomFrame',
  'panFrame',
]);

/**
 * The medians as a Markdown table.
 *
 * @param {readonly { library: string, count: number, median: Measurement }[]} results
 */
export function resultTable(results) {
  const number = (/** @type {number} */ value) =>
    (value >= 100 ? Math.round(value) : Math.round(value * 10) / 10).toLocaleString('en');
  return markdown([
    ['entries', 'timeline', ...COLUMNS.map((column) => NAMES[column])],
    ...results.map(({ library, count, median }) => [
      count.toLocaleString('en'),
      library,
      ...COLUMNS.map((column) => number(median[column])),
    ]),
  ]);
}

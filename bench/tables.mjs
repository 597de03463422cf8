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

/** A Markdown table. @param {readonly (readonly string[])[]} rows the first is the head */
export function markdown([head = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

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

/** @param {readonly import('./targets.mjs').Verdict[]} verdicts */
export function verdictTable(verdicts) {
  return markdown([
    ['target', 'wanted', 'measured', ''],
    ...verdicts.map(({ what, wanted, measured, met }) => [
      what,
      wanted,
      measured,
      met ? 'met' : '**missed**',
    ]),
  ]);
}

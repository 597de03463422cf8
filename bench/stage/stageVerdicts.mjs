/** @typedef {import('./measureStage.mjs').Change} Change */

/** What a hall doesn't notice, in ms. */
const MOST = { median: 50, most: 100, frame: 50, fieldFrame: 100 };

/** The number below which so large a share of the others lies. @param {readonly number[]} numbers @param {number} share */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * What the stage is held to: from a key to the painted slide, in both windows.
 *
 * @param {readonly Change[]} changes
 * @returns {import('../verdict.mjs').Verdict[]}
 */
export function stageVerdicts(changes) {
  const times = /** @type {const} */ ([
    ['the hall’s window', changes.map(({ hall }) => hall)],
    ['the presenter’s window', changes.map(({ presenter }) => presenter)],
  ]);
  const frames = (/** @type {boolean} */ field) =>
    Math.max(0, ...changes.filter((change) => change.field === field).map(({ frame }) => frame));
  const verdict = (
    /** @type {string} */ what,
    /** @type {number} */ measured,
    /** @type {number} */ most,
  ) => ({
    what,
    wanted: `at most ${most} ms`,
    // Chromium tells of frames from 50 ms on.
    measured: measured === 0 ? 'under 50 ms' : `${Math.round(measured)} ms`,
    met: measured <= most,
  });
  return [
    ...times.flatMap(([where, of]) => [
      verdict(`key to painted slide, ${where}, median of ${changes.length}`, quantile(of, 0.5), MOST.median),
      verdict(`key to painted slide, ${where}, 95th percentile`, quantile(of, 0.95), MOST.most),
    ]),
    verdict('longest frame', frames(false), MOST.frame),
    verdict('longest frame, slides with a field', frames(true), MOST.fieldFrame),
  ];
}

/**
 * Something that the product is held to, and whether it is.
 *
 * @typedef {{ what: string, wanted: string, measured: string, met: boolean }} Verdict
 */

/**
 * What may be at most so much.
 *
 * @param {string} what
 * @param {number} measured NaN where it could not be measured, which is not met
 * @param {number} most
 * @param {(value: number) => string} write
 * @returns {Verdict}
 */
export const atMost = (what, measured, most, write) => ({
  what,
  wanted: `at most ${write(most)}`,
  measured: write(measured),
  met: measured <= most,
});

/** @param {number} value ms */
export const inMs = (value) => `${Math.round(value).toLocaleString('en')} ms`;

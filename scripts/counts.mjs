// How many tests passed and failed, from what the runners write. Node's own modules only: this is read before all else.

/**
 * A number at a place in parsed JSON.
 *
 * @param {unknown} value
 * @param {string} key
 * @returns {number}
 */
function numberAt(value, key) {
  const found = at(value, key);
  if (typeof found !== 'number') throw new Error(`no number at “${key}”`);
  return found;
}

/** @param {unknown} value @param {string} key @returns {unknown} */
function at(value, key) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/**
 * Of vitest's JSON reporter. A file that can't even be loaded has no failed test, but is a failed suite.
 *
 * @param {unknown} results
 */
export function vitestCount(results) {
  const failed = numberAt(results, 'numFailedTests');
  return {
    passed: numberAt(results, 'numPassedTests'),
    failed: failed > 0 ? failed : numberAt(results, 'numFailedTestSuites'),
  };
}

/**
 * Of Playwright's JSON reporter. A test that passed only when tried again has failed; so has an error outside of any test.
 *
 * @param {unknown} results
 */
export function playwrightCount(results) {
  const stats = at(results, 'stats');
  const errors = at(results, 'errors');
  const outside = Array.isArray(errors) ? errors.length : 0;
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + outside,
  };
}

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

/** @param {unknown} value @param {string} key @returns {readonly unknown[]} */
function listAt(value, key) {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

/**
 * How many passed and failed, and the titles of those that did neither at once: they passed when they were tried again.
 *
 * @typedef {{ passed: number, failed: number, secondTry: readonly string[] }} Count
 */

/**
 * Of vitest's JSON reporter. A file that can't even be loaded has no failed test, but is a failed suite.
 *
 * @param {unknown} results
 * @returns {Count}
 */
export function vitestCount(results) {
  const failed = numberAt(results, 'numFailedTests');
  return {
    passed: numberAt(results, 'numPassedTests'),
    failed: failed > 0 ? failed : numberAt(results, 'numFailedTestSuites'),
    secondTry: [],
  };
}

/**
 * Of Playwright's JSON reporter. An error outside of any test is a failure.
 *
 * @param {unknown} results
 * @returns {Count}
 */
export function playwrightCount(results) {
  const stats = at(results, 'stats');
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + listAt(results, 'errors').length,
    secondTry: listAt(results, 'suites').flatMap((suite) => flakyIn(suite, [])),
  };
}

/**
 * The titles of the tests in a suite that Playwright calls flaky, each below those of what it stands in.
 *
 * @param {unknown} suite
 * @param {readonly string[]} above
 * @returns {string[]}
 */
function flakyIn(suite, above) {
  const titles = [...above, String(at(suite, 'title'))];
  const own = listAt(suite, 'specs').filter((spec) =>
    listAt(spec, 'tests').some((test) => at(test, 'status') === 'flaky'),
  );
  return [
    ...own.map((spec) => [...titles, String(at(spec, 'title'))].join(' › ')),
    ...listAt(suite, 'suites').flatMap((inner) => flakyIn(inner, titles)),
  ];
}

/**
 * What the whole test says at its end.
 *
 * @param {readonly Count[]} counts
 */
export function closingLine(counts) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((all, count) => all + count[key], 0);
  const again = counts.flatMap(({ secondTry }) => secondTry);
  const late = again.length > 0 ? `, ${again.length} passed at the second try: ${again.join('; ')}` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${late}`;
}

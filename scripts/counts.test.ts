import { describe, expect, test } from 'vitest';
import { playwrightCount, vitestCount } from './counts.mjs';

describe('the closing line counts', () => {
  test("vitest's tests", () => {
    const results = { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 3 };
    expect(vitestCount(results)).toEqual({ passed: 7, failed: 2 });
  });

  test('a test file that could not be loaded as a failure', () => {
    const results = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(vitestCount(results)).toEqual({ passed: 7, failed: 1 });
  });

  test("Playwright's tests, and one that passed only when tried again as a failure", () => {
    const results = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] };
    expect(playwrightCount(results)).toEqual({ passed: 5, failed: 2 });
  });

  test('an error outside of any test as a failure', () => {
    const results = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'no server' }] };
    expect(playwrightCount(results)).toEqual({ passed: 0, failed: 1 });
  });

  test('nothing at all where the results are unreadable: that is an error', () => {
    expect(() => vitestCount({})).toThrow(/numFailedTests/);
    expect(() => playwrightCount(null)).toThrow(/expected/);
  });
});

import { describe, expect, test } from 'vitest';
import { closingLine, playwrightCount, vitestCount } from './counts.mjs';

describe('the closing line counts', () => {
  test("vitest's tests", () => {
    const results = { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 3 };
    expect(vitestCount(results)).toEqual({ passed: 7, failed: 2, secondTry: [] });
  });

  test('a test file that could not be loaded as a failure', () => {
    const results = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(vitestCount(results)).toEqual({ passed: 7, failed: 1, secondTry: [] });
  });

  test("Playwright's tests, and apart from them, by name, those that passed only when tried again", () => {
    const results = {
      stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 },
      errors: [],
      suites: [
        {
          title: 'page/hero.spec.ts',
          specs: [{ title: 'a lens', tests: [{ status: 'flaky' }] }],
          suites: [
            {
              title: 'on a phone',
              specs: [
                { title: 'the menu', tests: [{ status: 'flaky' }] },
                { title: 'the links', tests: [{ status: 'expected' }] },
              ],
            },
          ],
        },
      ],
    };
    const secondTry = ['page/hero.spec.ts › a lens', 'page/hero.spec.ts › on a phone › the menu'];
    expect(playwrightCount(results)).toEqual({ passed: 5, failed: 1, secondTry });
  });

  test('an error outside of any test as a failure', () => {
    const results = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'no server' }] };
    expect(playwrightCount(results)).toEqual({ passed: 0, failed: 1, secondTry: [] });
  });

  test('nothing at all where the results are unreadable: that is an error', () => {
    expect(() => vitestCount({})).toThrow(/numFailedTests/);
    expect(() => playwrightCount(null)).toThrow(/expected/);
  });

  test('and names what needed its second try only where there is any', () => {
    const clean = { passed: 2, failed: 0, secondTry: [] };
    expect(closingLine([clean, clean])).toBe('4 passed, 0 failed');
    expect(closingLine([clean, { passed: 1, failed: 0, secondTry: ['a lens', 'the menu'] }])).toBe(
      '3 passed, 0 failed, 2 passed at the second try: a lens; the menu',
    );
  });
});

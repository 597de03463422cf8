import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinedStatus, isAhead, lookOf, OBS_STATUSES } from './status.ts';

test('each status has a look, and what lies ahead is hatched or outlined', () => {
  expect(OBS_STATUSES.map((status) => [status, lookOf(status), isAhead(status)])).toEqual([
    ['reported', 'solid', false],
    ['provisional', 'light', false],
    ['estimated', 'light', false],
    ['expected', 'hatched', true],
    ['planned', 'outlined', true],
    ['target', 'outlined', true],
    ['needed', 'outlined', true],
  ]);
});

test('what follows from two values has the weaker status, whichever comes first', () => {
  const statuses = fc.constantFrom(...OBS_STATUSES);
  fc.assert(
    fc.property(statuses, statuses, (a, b) => {
      const weaker = OBS_STATUSES.indexOf(a) > OBS_STATUSES.indexOf(b) ? a : b;
      expect(combinedStatus(a, b)).toBe(weaker);
      expect(combinedStatus(b, a)).toBe(weaker);
    }),
  );
});

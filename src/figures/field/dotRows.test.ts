import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotRows } from './dotRows.ts';
import { FIELD_GRIDS, layoutField } from './fieldLayout.ts';

test('on paper too there is a dot for each, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 45_000 }), fc.constantFrom(...FIELD_GRIDS), (count, grid) => {
      const drawing = layoutField(count, count, grid);
      const { pitch, dot } = drawing;
      const lines = [...dotRows(drawing).matchAll(/h(\d+)/g)].map(([, length]) => Number(length));
      // A dash begins at each pitch.
      const dots = lines.reduce((sum, length) => sum + Math.round((length + pitch - dot) / pitch), 0);
      expect(dots).toBe(count);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutField } from '@/figures/field/fieldLayout.ts';
import { dotRows } from './dotRows.ts';
import { stageGrid } from './stageGrid.ts';

test('on paper too there is a dot for each, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 45_000 }), (count) => {
      const drawing = layoutField(count, count, stageGrid(count, 1600, 620));
      const { pitch, dot } = drawing;
      const lines = [...dotRows(drawing).matchAll(/h(\d+)/g)].map(([, length]) => Number(length));
      // A dash begins at each pitch.
      const dots = lines.reduce((sum, length) => sum + Math.round((length + pitch - dot) / pitch), 0);
      expect(dots).toBe(count);
    }),
    { numRuns: 40 },
  );
});

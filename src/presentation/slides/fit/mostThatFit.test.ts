import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostThatFit } from './mostThatFit.ts';

it('finds how many fit, and keeps at least one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(600), (most, room) => {
      expect(mostThatFit(most, (count) => count <= room)).toBe(Math.max(1, Math.min(most, room)));
    }),
  );
});

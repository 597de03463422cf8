import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageField } from './stageField.ts';

test('a few dots fill the stage’s height or most of its width, and never leave it', () => {
  const dots = fc.integer({ min: 1, max: 999 });
  const [width, height] = [fc.integer({ min: 300, max: 3400 }), fc.integer({ min: 200, max: 1600 })];
  fc.assert(
    fc.property(dots, width, height, (count, across, down) => {
      const drawn = stageField(count, across, down);
      expect(drawn.width).toBeLessThanOrEqual(across);
      expect(drawn.height).toBeLessThanOrEqual(down);
      expect(Math.max(drawn.width / across, drawn.height / down)).toBeGreaterThan(0.7);
    }),
  );
});

test('two hundred stand in rows of tens, so that they can be counted', () => {
  const { width, pitch, height } = stageField(200, 1150, 420);
  expect((width / pitch) % 10).toBe(0);
  expect((width / pitch) * (height / pitch)).toBeGreaterThanOrEqual(200);
});

test('forty thousand stand in blocks', () => {
  expect(stageField(40_000, 1620, 620).ground.split('M')).toHaveLength(41);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '@/ui/screen/textWidth.ts';
import { axisOf } from './axis.ts';
import { labelStride, TICK_SIZE } from './tickLabels.ts';

const axis = (value: number) => {
  const made = axisOf([{ value: { form: 'number', value }, comparator: null }], {
    whole: false,
    signed: false,
    full: null,
  });
  if (made === null) throw new Error('no axis');
  return made;
};

it('the last label, which ends where the axis does, never touches the one before it', () => {
  const four = axis(3.5);
  const labels = four.ticks.map((tick) => `${tick} million`);
  const width = 277;
  const [last = '', before = ''] = labels.toReversed();
  const between = width / (four.ticks.length - 1);
  // Centred on their ticks the two would have room.
  expect(((textWidth(last) + textWidth(before)) / 2) * TICK_SIZE).toBeLessThan(between);
  expect(labelStride(four, labels, width)).toBe(2);
  expect(labelStride(four, labels, 2 * width)).toBe(1);
});

it('more room never means fewer labels', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 100, max: 900 }), (value, width) => {
      const made = axis(value);
      const labels = made.ticks.map(String);
      expect(labelStride(made, labels, width * 2)).toBeLessThanOrEqual(labelStride(made, labels, width));
    }),
  );
});

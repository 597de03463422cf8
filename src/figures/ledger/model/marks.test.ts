import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, placeOn, type Scale } from './axis.ts';
import { marksOf } from './marks.ts';

const SCALE: Scale = { whole: false, signed: false, full: null };
const number = (value: number) => ({ form: 'number', value }) as const;
const figure = (value: number, comparator: '>' | '>=' | '<' | '<=' | '~' | null = null) => ({
  value: number(value),
  comparator,
  fromBelow: false,
});
const amounts = fc.integer({ min: 1, max: 10 ** 12 });
/** As wide as the axis is on a wide screen, in px. */
const WIDTH = 462;

test('a bar is as long as its number within a pixel, from zero, on an axis shared by all', () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 9 }), (values) => {
      const figures = values.map((value) => figure(value));
      const axis = axisOf(figures, SCALE);
      if (!axis) throw new Error('no axis');
      const most = Math.max(...values);
      const lengthOf = (value: number) => {
        const bar = marksOf(figure(value), axis, SCALE).find(({ shape }) => shape === 'bar');
        if (bar?.shape !== 'bar') throw new Error('no bar');
        expect(bar.from).toBe(0);
        return (bar.to - bar.from) * WIDTH;
      };
      for (const value of values) {
        expect(Math.abs(lengthOf(value) - (value / most) * lengthOf(most))).toBeLessThan(1);
      }
    }),
  );
});

test('ticks are even, begin and end the axis, have zero among them, and hold every number', () => {
  const any = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (values) => {
      const axis = axisOf(
        values.map((value) => figure(value)),
        { ...SCALE, signed: true },
      );
      if (!axis) throw new Error('no axis');
      expect(axis.ticks).toContain(0);
      expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([axis.lower, axis.upper]);
      expect(axis.ticks.length).toBeLessThanOrEqual(9);
      for (const value of values) {
        expect(placeOn(axis, value)).toBeGreaterThanOrEqual(0);
        expect(placeOn(axis, value)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a lower bound ends in a tick and a ray that reaches the edge, whatever else is on the axis', () => {
  fc.assert(
    fc.property(amounts, amounts, (bound, other) => {
      const axis = axisOf([figure(bound, '>'), figure(other)], SCALE);
      if (!axis) throw new Error('no axis');
      const marks = marksOf(figure(bound, '>'), axis, SCALE);
      expect(marks.map(({ shape }) => shape)).toEqual(['bar', 'ray', 'tick']);
      const ray = marks.find(({ shape }) => shape === 'ray');
      expect(ray).toMatchObject({ from: placeOn(axis, bound), to: 1 });
      expect(placeOn(axis, bound)).toBeLessThan(0.97);
    }),
  );
});

test('an upper bound has no bar: a ray runs from its tick to zero, or to the edge where less than zero can be', () => {
  const axis = axisOf([figure(500, '<')], SCALE);
  const signed = axisOf([figure(5, '<='), figure(-5)], { ...SCALE, signed: true });
  if (!axis || !signed) throw new Error('no axis');
  expect(marksOf(figure(500, '<'), axis, SCALE)).toMatchObject([
    { shape: 'ray', to: 0 },
    { shape: 'tick', at: placeOn(axis, 500) },
  ]);
  const ray = marksOf(figure(5, '<='), signed, { signed: true })[0];
  expect(ray).toMatchObject({ shape: 'ray', to: 0 });
  expect(placeOn(signed, 0)).toBeGreaterThan(0);
});

test('what is exact is closed, what is near fades, below zero runs to the left, zero is a mark, words draw nothing', () => {
  const axis = axisOf([figure(10), figure(-10)], { ...SCALE, signed: true });
  if (!axis) throw new Error('no axis');
  const shapes = (...drawn: Parameters<typeof figure>) =>
    marksOf(figure(...drawn), axis, { signed: true }).map((mark) =>
      mark.shape === 'bar' ? `bar ${mark.fading}` : mark.shape,
    );
  expect(shapes(10)).toEqual(['bar none', 'dot']);
  expect(shapes(10, '~')).toEqual(['bar upper']);
  expect(shapes(-10, '~')).toEqual(['bar lower']);
  expect(shapes(0)).toEqual(['zero']);
  const negative = marksOf(figure(-10), axis, { signed: true });
  expect(negative).toMatchObject([{ to: placeOn(axis, 0) }, { shape: 'dot', at: placeOn(axis, -10) }]);
  const words = { value: { form: 'words' }, comparator: null, fromBelow: false } as const;
  expect(marksOf(words, axis, SCALE)).toEqual([]);
  expect(axisOf([words], SCALE)).toBeNull();
});

test('a range is a bar between two ticks, an interval a dot with whiskers, and "8 out of 10" four fifths of the whole', () => {
  const range = { form: 'range', lower: 10, lowerClosed: true, upper: 20, upperClosed: true } as const;
  const interval = { form: 'interval', value: 95, lower: 90, upper: 98, level: 95 } as const;
  const share = { form: 'outOf', count: 8, of: 10 } as const;
  const axis = axisOf([{ value: share, comparator: null }], { ...SCALE, full: 100 });
  if (!axis) throw new Error('no axis');
  const marks = (value: typeof range | typeof interval | typeof share) =>
    marksOf({ value, comparator: null, fromBelow: false }, axis, SCALE);
  expect(marks(range).map(({ shape }) => shape)).toEqual(['bar', 'tick', 'tick']);
  expect(marks(interval)).toEqual([
    { shape: 'whisker', from: 0.9, to: 0.98 },
    { shape: 'dot', at: 0.95 },
  ]);
  expect(marks(share)[0]).toEqual({ shape: 'bar', from: 0, to: 0.8, fading: 'none' });
});

import { expect, it } from 'vitest';
import { drawOn } from './ink.ts';

const [a, b, c] = [
  { x: 0, y: 0 },
  { x: 0.5, y: 0.5 },
  { x: 1, y: 1 },
];

it('a line goes on until the pen comes down again', () => {
  const one = drawOn(drawOn({ slide: 3, strokes: [] }, 3, a, true), 3, b, false);
  expect(one).toEqual({ slide: 3, strokes: [[a, b]] });
  expect(drawOn(one, 3, c, true).strokes).toEqual([[a, b], [c]]);
});

it('another slide begins empty', () => {
  expect(drawOn({ slide: 3, strokes: [[a, b]] }, 4, c, false)).toEqual({ slide: 4, strokes: [[c]] });
});

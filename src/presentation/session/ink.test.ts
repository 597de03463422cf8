import { expect, it } from 'vitest';
import { drawOn } from './ink.ts';

const [a, b, c] = [
  { x: 0, y: 0 },
  { x: 0.5, y: 0.5 },
  { x: 1, y: 1 },
];

it('a line goes on until the pen comes down again', () => {
  const one = drawOn(drawOn({ slide: 'a', strokes: [] }, 'a', a, true), 'a', b, false);
  expect(one).toEqual({ slide: 'a', strokes: [[a, b]] });
  expect(drawOn(one, 'a', c, true).strokes).toEqual([[a, b], [c]]);
});

it('another slide begins empty', () => {
  expect(drawOn({ slide: 'a', strokes: [[a, b]] }, 'b', c, false)).toEqual({ slide: 'b', strokes: [[c]] });
});

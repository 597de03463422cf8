import { expect, test } from 'vitest';
import { plainColour } from './plainColour.ts';

test('a computed colour is written as every reader of SVG knows it', () => {
  expect(plainColour('rgb(0, 90, 140)')).toEqual({ paint: '#005a8c', opacity: 1 });
  expect(plainColour('rgba(0, 90, 140, 0.5)')).toEqual({ paint: '#005a8c', opacity: 0.5 });
  expect(plainColour('color(srgb 0 0.5 1)')).toEqual({ paint: '#0080ff', opacity: 1 });
  expect(plainColour('color(srgb 1 1 1 / 0.25)')).toEqual({ paint: '#ffffff', opacity: 0.25 });
});

test('what covers nothing is no paint, and what is no colour stays', () => {
  expect(plainColour('rgba(0, 0, 0, 0)').paint).toBe('none');
  expect(plainColour('none').paint).toBe('none');
  expect(plainColour('url("#hatch")').paint).toBe('url("#hatch")');
});

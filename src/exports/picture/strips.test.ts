import { expect, test } from 'vitest';
import type { Sheet, SheetItem } from './sheet.ts';
import { stripsOf } from './strips.ts';

const rect = (y: number, height: number): SheetItem => ({
  kind: 'shape',
  shape: 'rect',
  box: { x: 0, y, width: 100, height },
  paint: 'solid',
  alt: null,
});

const sheet = (height: number, items: readonly SheetItem[]): Pick<Sheet, 'height' | 'items'> => ({
  height,
  items,
});

test('a picture that is not high is one strip of all its items', () => {
  expect(stripsOf(sheet(1500, [rect(0, 10), rect(1400, 10)]))).toEqual([
    { top: 0, height: 1500, items: [0, 1] },
  ]);
});

test('a high picture is strips without a gap, each of the items that reach into it', () => {
  const items = [rect(0, 7000), rect(10, 20), rect(2040, 20), rect(5000, 20)];
  const strips = stripsOf(sheet(7000, items));
  expect(strips.map(({ top, height }) => [top, height])).toEqual([
    [0, 2048],
    [2048, 2048],
    [4096, 2048],
    [6144, 856],
  ]);
  expect(strips.map((strip) => strip.items)).toEqual([[0, 1, 2], [0, 2], [0, 3], [0]]);
});

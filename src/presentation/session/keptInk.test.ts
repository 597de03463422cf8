// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { keepInk, keptInk } from './keptInk.ts';
import { keep } from './storage.ts';

const ink = { slide: 'people', strokes: [[{ x: 0.25, y: 0.5 }], [{ x: 0, y: 1 }]] };

beforeEach(() => window.localStorage.clear());

it('what is drawn is there again for its session, and for no other', () => {
  expect(keptInk('one')).toBeNull();
  keepInk(ink, 'one');
  expect(keptInk('one')).toEqual(ink);
  expect(keptInk('on')).toBeNull();
  expect(keptInk('another')).toBeNull();
});

it.each([
  'one ',
  'one {',
  'one null',
  'one {"slide":1,"strokes":[]}',
  'one {"slide":"a","strokes":[[{"x":2,"y":0}]]}',
])('what is no ink is none: %s', (text) => {
  keep('as-stated:ink', text);
  expect(keptInk('one')).toBeNull();
});

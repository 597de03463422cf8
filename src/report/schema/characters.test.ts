import { expect, test } from 'vitest';
import { refusedIn } from './characters.ts';

test.each(['', 'plain', 'a < b > c', '1 <2', 'two\nlines\tand a tab', '超过4万人', '“quoted” — 👪', '&amp;'])(
  '%j is shown as it is written',
  (text) => {
    expect(refusedIn(text)).toEqual([]);
  },
);

test.each(['<b>', 'x</b', '<!--', '<Script'])('%j is markup', (text) => {
  expect(refusedIn(text)).toEqual([{ reason: 'markup' }]);
});

test.each([
  ['\u0000', 'U+0000'],
  ['a\u0007b', 'U+0007'],
  ['\r', 'U+000D'],
  ['\u007F', 'U+007F'],
  ['\u0085', 'U+0085'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
])('%j holds a control character, which is named', (text, code) => {
  expect(refusedIn(text)).toEqual([{ reason: 'control-character', code }]);
});

test.each([
  ['\u202Edaeh', 'U+202E'],
  ['a\u202A', 'U+202A'],
  ['\u2066', 'U+2066'],
  ['\u2069', 'U+2069'],
  ['\u200E', 'U+200E'],
  ['\u200F', 'U+200F'],
  ['\u061C', 'U+061C'],
])('%j turns the direction of reading, which is named', (text, code) => {
  expect(refusedIn(text)).toEqual([{ reason: 'direction-control', code }]);
});

test('half of a character is named, and its other half makes it whole', () => {
  expect(refusedIn('a\uD83D')).toEqual([{ reason: 'half-character', code: 'U+D83D' }]);
  expect(refusedIn('a\uD83D\uDE00')).toEqual([]);
});

test('each reason is given, once', () => {
  expect(refusedIn('<b>\u0007\u0007\u202E')).toEqual([
    { reason: 'markup' },
    { reason: 'control-character', code: 'U+0007' },
    { reason: 'direction-control', code: 'U+202E' },
  ]);
});

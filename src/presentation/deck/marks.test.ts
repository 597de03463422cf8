// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { movesBetween, type SeenMark, type SeenMarks } from './marks.ts';

const mark = (name: string): SeenMark => {
  const element = document.createElement('span');
  element.textContent = name;
  return { element, box: element.getBoundingClientRect() };
};
const view = (number: string | null, bar: string | null): SeenMarks => ({
  number: new Map(number === null ? [] : [['output', mark(number)]]),
  bar: new Map(bar === null ? [] : [['output', mark(bar)]]),
});
const moves = (before: SeenMarks, after: SeenMarks) =>
  movesBetween(before, after).map(
    ({ from, to }) => `${from.element.textContent} → ${to.element.textContent}`,
  );

it('a number goes to the number, becomes a bar where there is only that, and a bar a ledger’s row', () => {
  expect(moves(view('numeral', null), view('dots', null))).toEqual(['numeral → dots']);
  expect(moves(view('numeral', null), view(null, 'bar'))).toEqual(['numeral → bar']);
  expect(moves(view(null, 'bar'), view('number', 'row'))).toEqual(['bar → row']);
  expect(moves(view('numeral', 'bar'), view('number', 'row'))).toEqual(['numeral → number', 'bar → row']);
  expect(moves(view(null, 'bar'), view('numeral', null))).toEqual(['bar → numeral']);
  expect(moves(view('numeral', null), view('number', 'row'))).toEqual(['numeral → number']);
  expect(moves(view(null, null), view('number', 'row'))).toEqual([]);
});

import { expect, it } from 'vitest';
import { overviewCards } from './overviewCards.ts';

const titles = ['What is stated', 'People', 'Dots of people', 'Funds', 'Sources of 2021'];

it('shows the talk in its order, then what is hidden from it', () => {
  expect(overviewCards(titles, [4, 1], '')).toEqual([
    { number: 4, place: 1 },
    { number: 1, place: 2 },
    { number: 2, place: null },
    { number: 3, place: null },
    { number: 5, place: null },
  ]);
});

it('a number finds the talk’s slide of that place first, and nothing that is hidden', () => {
  expect(overviewCards(titles, [4, 5, 1], '2')).toEqual([{ number: 5, place: 2 }]);
});

it('words find what is hidden too', () => {
  expect(overviewCards(titles, [3, 4], 'people')).toEqual([
    { number: 3, place: 1 },
    { number: 2, place: null },
  ]);
});

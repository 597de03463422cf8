import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatChoice, hideIn, moveIn, parseChoice, showIn, wholeDeck } from './choice.ts';

const COUNT = 12;
const choices = fc
  .shuffledSubarray([...wholeDeck(COUNT)], { minLength: 1 })
  .map((numbers): readonly number[] => numbers);

it.each([
  ['1,3,5-7', [1, 3, 5, 6, 7]],
  ['7,2', [7, 2]],
  ['3,3,2-4', [3, 2, 4]],
  ['11-99', [11, 12]],
  ['0,2,99', [2]],
  [' 4 , 5-6 ', [4, 5, 6]],
])('“%s” of twelve slides is %j', (text, numbers) => {
  expect(parseChoice(text, COUNT)).toEqual(numbers);
});

it.each([null, '', 'x', '0', '99', '7-5', '2.5', '-', ',,'])(
  '%j names no slide, so that all are shown',
  (text) => {
    expect(parseChoice(text, COUNT)).toEqual(wholeDeck(COUNT));
  },
);

it('what is read is what was written, and all slides in their order are not written', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseChoice(formatChoice(choice, COUNT), COUNT)).toEqual(choice);
    }),
  );
  expect(formatChoice(wholeDeck(COUNT), COUNT)).toBeNull();
  expect(formatChoice([1, 3, 5, 6, 7], COUNT)).toBe('1,3,5-7');
});

it('whatever is hidden, shown and moved, each slide is there at most once, and one always is', () => {
  const number = fc.integer({ min: 1, max: COUNT });
  fc.assert(
    fc.property(choices, number, fc.integer({ min: -3, max: 20 }), (choice, one, place) => {
      const hidden = hideIn(choice, one);
      const shown = showIn(hidden, one);
      const moved = moveIn(shown, one, place);
      expect(hidden.length).toBeGreaterThan(0);
      for (const result of [hidden, shown, moved]) expect(new Set(result).size).toBe(result.length);
      expect(moved.indexOf(one) + 1).toBe(Math.min(Math.max(place, 1), moved.length));
      // The others keep their order.
      const others = (list: readonly number[]) => list.filter((other) => other !== one);
      expect(others(moved)).toEqual(others(choice));
    }),
  );
});

it('never throws, whatever stands in the address', () => {
  fc.assert(fc.property(fc.string(), (text) => parseChoice(text, COUNT).length > 0));
});

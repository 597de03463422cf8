import { expect, test } from 'vitest';
import { contextIn, reportOf, symbolsOf } from './contextForTests.ts';
import { chartsAtHand, drawnPart, MOST_MARKS } from './drawnPart.ts';

const rows = (count: number) =>
  Array.from({ length: count }, () => ({ figure: 'a', symbol: 'person', perSymbol: 1 }) as const);
const context = contextIn('en', reportOf([{ id: 'a', obsValue: 1000 }]));

test('a chart is drawn as far as its budget of marks goes, from the first row on', () => {
  const drawn = drawnPart(symbolsOf(rows(302)), context).rows;
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length * 1000).toBeLessThanOrEqual(MOST_MARKS);
  expect(drawnPart(symbolsOf(rows(1)), context).rows).toHaveLength(1);
});

test('of many charts only so many stand on the page at once, and always the first', () => {
  expect(
    chartsAtHand(
      Array.from({ length: 2000 }, () => symbolsOf(rows(2))),
      context,
    ),
  ).toBeLessThan(5);
  expect(chartsAtHand([symbolsOf(rows(302))], context)).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../lookup.ts';
import { changeHolds } from './changeHolds.ts';
import { partsHold } from './partsHold.ts';
import { dollars, reportOf, type Said } from './relationsForTests.ts';

function change(before: Said, after: Said, said: Said) {
  const report = reportOf({ before, after, growth: { ...said, change: { from: 'before', to: 'after' } } });
  return changeHolds(figureOf(report, 'growth'), report);
}

const energy = (number: number, words = `${number} GWh`): Said => ({
  value: number,
  unit: 'GWh',
  phrase: words,
});
const percent = (number: number, words: string): Said => ({ value: number, unit: 'percent', phrase: words });

describe('a change and its two figures', () => {
  test.each([
    ['7.0 % from 200 to 214', energy(200), energy(214), percent(7, 'up 7.0%'), 'agrees'],
    ['7.4 % is still within what was rounded', energy(200), energy(214), percent(7.4, 'up 7.4%'), 'agrees'],
    ['7.6 % is not', energy(200), energy(214), percent(7.6, 'up 7.6%'), 'disagrees'],
    ['9 % is not', energy(200), energy(214), percent(9, 'up 9%'), 'disagrees'],
    ['a fall', energy(214), energy(200), percent(-6.5, 'down 6.5%'), 'agrees'],
    ['a fall that is a rise', energy(200), energy(214), percent(-7, 'down 7%'), 'disagrees'],
    [
      'numbers printed in billions are rounded there',
      { value: 4_950_000_000, unit: 'USD', phrase: 'US$4.95 billion' },
      { value: 5_200_000_000, unit: 'USD', phrase: 'US$5.20 billion' },
      percent(5.1, 'up 5.1%'),
      'agrees',
    ],
    [
      'points between two percentages',
      percent(42, '42%'),
      percent(45, '45%'),
      { value: 3, unit: 'percentage-points', phrase: '3 percentage points' },
      'agrees',
    ],
    ['a multiple', energy(200), energy(500), { value: 2.5, unit: 'multiple', phrase: '2.5 times' }, 'agrees'],
    ['a difference', energy(200), energy(214), energy(20, 'by 20 GWh'), 'disagrees'],
    ['people are counted, not rounded', people(200), people(214), people(15), 'disagrees'],
    ['a bound', energy(200, 'more than 200 GWh'), energy(214), percent(9, 'up 9%'), 'cannot-tell'],
    ['an about', energy(200), energy(214), percent(9, 'up about 9%'), 'cannot-tell'],
    ['two units', people(200), energy(214), percent(9, 'up 9%'), 'cannot-tell'],
    ['a base of nothing', energy(0), energy(214), percent(9, 'up 9%'), 'cannot-tell'],
    ['a base of nobody', people(0), people(214), percent(9, 'up 9%'), 'cannot-tell'],
    ['a fall to nothing', people(200), people(0), percent(-100, 'down 100%'), 'agrees'],
    ['a fall of a third more than all', dollars(1), dollars(-1), percent(-134, 'down 134%'), 'agrees'],
    ['a fall to three times as much below', dollars(1), dollars(-1), percent(-399, 'down 399%'), 'agrees'],
    ['a fall to more than that', dollars(1), dollars(-1), percent(-401, 'down 401%'), 'disagrees'],
    ['per mille', energy(2000), energy(2014), { ...percent(7, 'up 7.0‰'), unit: 'permille' }, 'agrees'],
    [
      'other per mille',
      energy(2000),
      energy(2014),
      { ...percent(9, 'up 9.0‰'), unit: 'permille' },
      'disagrees',
    ],
    [
      'another multiple',
      energy(200),
      energy(500),
      { value: 4, unit: 'multiple', phrase: '4 times' },
      'disagrees',
    ],
    ['a difference that is one', energy(200), energy(214), energy(14, 'by 14 GWh'), 'agrees'],
    ['a difference in another unit', energy(200), energy(214), people(14), 'cannot-tell'],
    ['points between what is no percentage', energy(42), energy(45), points(3), 'cannot-tell'],
    ['points that were not gained', percent(42, '42%'), percent(45, '45%'), points(5), 'disagrees'],
    [
      'basis points between two percentages',
      percent(4.25, '4.25%'),
      percent(4.5, '4.50%'),
      basisPoints(25),
      'agrees',
    ],
    [
      'basis points that were lost',
      percent(4.5, '4.50%'),
      percent(4.25, '4.25%'),
      basisPoints(-25),
      'agrees',
    ],
    ['within what was rounded', percent(4.3, '4.3%'), percent(4.5, '4.5%'), basisPoints(25), 'agrees'],
    ['beyond it', percent(4.25, '4.25%'), percent(4.5, '4.50%'), basisPoints(50), 'disagrees'],
    [
      'basis points as if they were points',
      percent(4, '4%'),
      percent(29, '29%'),
      basisPoints(25),
      'disagrees',
    ],
    ['basis points of basis points', basisPoints(30), basisPoints(55), basisPoints(25), 'agrees'],
    ['basis points between what is no percentage', energy(42), energy(45), basisPoints(25), 'cannot-tell'],
    ['money whose currency no one names', money(200), money(214), percent(7, 'up 7.0%'), 'cannot-tell'],
  ] as const)('%s', (_, before, after, said, agreement) => {
    expect(change(before, after, said)).toBe(agreement);
  });

  test('works out in a unit of the report’s own, which needs no code', () => {
    const goats = (value: number): Said => ({ value, unit: 'goats', phrase: `${value}` });
    const growth = { ...percent(9, 'up 9%'), change: { from: 'before', to: 'after' } };
    const units = [{ id: 'goats', kind: 'count', name: 'goats', pattern: { en: '{n} goats' } }];
    const report = reportOf({ before: goats(200), after: goats(214), growth }, { units });
    expect(changeHolds(figureOf(report, 'growth'), report)).toBe('disagrees');
  });

  test('without both of them nothing can be told', () => {
    const report = reportOf({
      before: energy(200),
      growth: { ...percent(7, 'up 7.0%'), change: { from: 'before' } },
      rise: { ...percent(7, 'up 7.0%'), change: { to: 'before' } },
      alone: energy(1),
    });
    expect(changeHolds(figureOf(report, 'growth'), report)).toBe('cannot-tell');
    expect(changeHolds(figureOf(report, 'rise'), report)).toBe('cannot-tell');
    expect(changeHolds(figureOf(report, 'alone'), report)).toBe('cannot-tell');
  });
});

function people(number: number): Said {
  return { value: number, unit: 'people', phrase: `${number} people` };
}

function points(number: number): Said {
  return { value: number, unit: 'percentage-points', phrase: `${number} percentage points` };
}

function basisPoints(number: number): Said {
  return { value: number, unit: 'basis-points', phrase: `${number} basis points` };
}

function money(number: number): Said {
  return { value: number, unit: 'money', phrase: `${number}` };
}

/** What rounding to so many decimals makes of a number, and how it is printed. */
function rounded(number: number, decimals: number): { readonly value: number; readonly text: string } {
  const text = number.toFixed(decimals);
  return { value: Number(text), text };
}

const decimals = fc.integer({ min: 0, max: 3 });

describe('against brute force', () => {
  test('what was worked out from true values, and each rounded, is never said to disagree', () => {
    const amount = fc.integer({ min: 20_000, max: 999_999_999 });
    fc.assert(
      fc.property(amount, amount, fc.tuple(decimals, decimals, decimals), (a, b, [da, db, dc]) => {
        const [before, after] = [rounded(a / 10_000, da), rounded(b / 10_000, db)];
        const growth = rounded((b / a - 1) * 100, dc);
        const found = change(
          energy(before.value, `${before.text} GWh`),
          energy(after.value, `${after.text} GWh`),
          { ...percent(growth.value, `${growth.text}%`), decimals: dc },
        );
        expect(found).toBe('agrees');
      }),
      { numRuns: 500 },
    );
  });

  test('a change agrees exactly where some true values on a fine grid make it', () => {
    const digits = fc.integer({ min: 10, max: 60 });
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: -90, max: 500 }), (a, b, c) => {
        const found = change(energy(a), energy(b), {
          ...percent(c, `${c}%`),
        });
        expect(found).toBe(onGrid(a, b, c) ? 'agrees' : 'disagrees');
      }),
      { numRuns: 500 },
    );
  });

  test('parts add up exactly where some true values on a grid of halves make them', () => {
    const digit = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -6, max: 6 }),
        (parts, off) => {
          const sum = parts.reduce((total, part) => total + part, off);
          if (sum < 1) return;
          const ids = parts.map((_, i) => `part-${i}`);
          const report = reportOf({
            whole: { ...energy(sum), parts: { figures: ids, all: true } },
            ...Object.fromEntries(parts.map((part, i) => [`part-${i}`, energy(part)])),
          });
          // Each of them, and the whole, may be half a unit away.
          const agrees = Math.abs(off) * 2 <= parts.length + 1;
          expect(partsHold(figureOf(report, 'whole'), report)).toBe(agrees ? 'agrees' : 'disagrees');
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Tries true values in steps of a tenth: whole numbers only, so that nothing is rounded on the way. */
function onGrid(a: number, b: number, c: number): boolean {
  let least = Infinity;
  let most = -Infinity;
  for (let x = a * 10 - 5; x <= a * 10 + 5; x += 1) {
    for (let y = b * 10 - 5; y <= b * 10 + 5; y += 1) {
      // (y / x - 1) * 100 against c ± 0.5, times 2x.
      const twice = 200 * (y - x);
      if (twice >= (2 * c - 1) * x && twice <= (2 * c + 1) * x) return true;
      least = Math.min(least, twice - (2 * c + 1) * x);
      most = Math.max(most, twice - (2 * c - 1) * x);
    }
  }
  // What lies between two points of the grid is reached on the way from one to the other.
  return least <= 0 && most >= 0;
}

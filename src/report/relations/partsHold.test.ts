import { describe, expect, test } from 'vitest';
import { figureOf } from '../lookup.ts';
import { partsHold } from './partsHold.ts';
import { dollars, reportOf, type Said } from './relationsForTests.ts';

describe('parts and their whole', () => {
  const books = (value: number, words = `${value} books`): Said => ({ value, unit: 'books', phrase: words });
  const parts = (whole: Said, first: Said, second: Said, all = true) => {
    const report = reportOf({
      whole: { ...whole, parts: { figures: ['first', 'second'], all } },
      first,
      second,
    });
    return partsHold(figureOf(report, 'whole'), report);
  };

  test.each([
    ['add up', books(1200), books(500), books(700), 'agrees'],
    ['miss one', books(1201), books(500), books(700), 'disagrees'],
    ['are one too many', books(1199), books(500), books(700), 'disagrees'],
    ['have a bound among them', books(1201), books(500, 'more than 500'), books(700), 'cannot-tell'],
    ['are of a bound', books(1200, 'more than 1,200 books'), books(500), books(700), 'cannot-tell'],
    [
      'are of what is printed nobody knows how',
      books(1200, 'the lot'),
      books(500),
      books(700),
      'cannot-tell',
    ],
    [
      'are counted in millions, and rounded there',
      books(2_600_000, '2.6 million books'),
      books(1_240_000, '1.24 million books'),
      books(1_300_000, '1.3 million books'),
      'agrees',
    ],
    ['are nearly nothing among millions', dollars(6, 'US$6.0 million'), dollars(5), dollars(0), 'agrees'],
    [
      'are nothing at all',
      dollars(6, 'US$6.0 million'),
      dollars(5),
      { value: 0, unit: 'USD', phrase: 'US$0' },
      'disagrees',
    ],
  ] as const)('%s', (_, whole, first, second, agreement) => {
    expect(parts(whole, first, second)).toBe(agreement);
  });

  test('that are not said to be all tell nothing of it', () => {
    expect(parts(books(1201), books(500), books(700), false)).toBe('cannot-tell');
  });

  test('a value finer than its printing is held to its own digits', () => {
    const finer = { ...dollars(4.011, 'the lot'), comparator: null, unitMult: 6 };
    expect(parts(dollars(4, 'US$4.00 million'), finer, dollars(0, 'US$0.00 million'))).toBe('disagrees');
  });

  test('what has no parts has none that could disagree', () => {
    const report = reportOf({ alone: books(1) });
    expect(partsHold(figureOf(report, 'alone'), report)).toBe('cannot-tell');
  });
});

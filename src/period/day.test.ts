import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, addYears, civilDayOf, dayNumberOf, daysInMonth, isLeapYear } from './day.ts';

const dayNumbers = fc.integer({ min: -4_000_000, max: 4_000_000 });

describe('days and their numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2021, 2, 25, 18_683],
    [0, 3, 1, -719_468],
    [-1, 12, 31, -719_529],
  ])('%i-%i-%i is day %i', (year, month, day, dayNumber) => {
    expect(dayNumberOf({ year, month, day })).toBe(dayNumber);
    expect(civilDayOf(dayNumber)).toEqual({ year, month, day });
  });

  test('are each other, far into the past and the future', () => {
    fc.assert(fc.property(dayNumbers, (day) => dayNumberOf(civilDayOf(day)) === day));
  });

  test('agree with the platform in UTC, before year 0 too', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const { year, month, day } = civilDayOf(dayNumber);
        const date = new Date(dayNumber * 86_400_000);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
      }),
    );
  });

  test('the day after the last of a month is the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = dayNumberOf({ year, month, day: daysInMonth(year, month) });
        expect(civilDayOf(last)).toMatchObject({ year, month });
        expect(civilDayOf(last + 1)).toMatchObject({ day: 1, month: (month % 12) + 1 });
      }),
    );
  });
});

test('leap years follow the Gregorian rule, year 0 included', () => {
  expect([0, -4, 2000, 2020, 2400].every(isLeapYear)).toBe(true);
  expect([-1, 1900, 2021, 2100].some(isLeapYear)).toBe(false);
});

describe('moving by months and years', () => {
  test('keeps the day where the month has it, else takes its last', () => {
    const leapDay = dayNumberOf({ year: 2020, month: 2, day: 29 });
    expect(civilDayOf(addYears(leapDay, 1))).toEqual({ year: 2021, month: 2, day: 28 });
    expect(civilDayOf(addYears(leapDay, -4))).toEqual({ year: 2016, month: 2, day: 29 });
    expect(civilDayOf(addMonths(leapDay, -14))).toEqual({ year: 2018, month: 12, day: 29 });
  });

  test('from the first of a month it goes there and back', () => {
    const firsts = dayNumbers.map((day) => dayNumberOf({ ...civilDayOf(day), day: 1 }));
    fc.assert(
      fc.property(firsts, fc.integer({ min: -20_000, max: 20_000 }), (day, months) => {
        expect(addMonths(addMonths(day, months), -months)).toBe(day);
      }),
    );
  });
});

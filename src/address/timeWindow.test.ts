import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWindow, parseWindow } from './timeWindow.ts';

describe('the window in the address', () => {
  it('is its first and last whole day', () => {
    expect(formatWindow({ from: 16_801, to: 18_993 })).toBe('2016-01-01..2021-12-31');
    expect(parseWindow('2016-01-01..2021-12-31')).toEqual({ from: 16_801, to: 18_993 });
    expect(parseWindow('2016..2021')).toEqual({ from: 16_801, to: 18_993 });
    expect(parseWindow('2020-02..2020-02')).toEqual(parseWindow('2020-02-01..2020-02-29'));
  });

  it('comes back the same, also before year 0', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1e6 }),
        (from, span) => {
          expect(parseWindow(formatWindow({ from, to: from + span }))).toEqual({ from, to: from + span });
        },
      ),
    );
  });

  it.each([
    '',
    '2016',
    '2016..',
    '2021..2016',
    '2021-02-29..2021-03-01',
    '2021-13..2022',
    'a..b',
    '2016..2017..2018',
  ])('is ignored when it can’t be read: %s', (text) => expect(parseWindow(text)).toBeNull());
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from './edtf.ts';
import { edtfText } from './edtfText.ts';

const read = (edtf: string | null) => {
  const parsed = parsePeriod(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return parsed.period;
};

test.each([
  '2021-02-25',
  '2020-12',
  '2020',
  '2020~',
  '2021-02?',
  '2021-02-25%',
  '-0044-03-15',
  '2020-24',
  '2021-35',
  '2021-41',
  '2016/2020',
  '/2021-02-25',
  '2021/',
  '../2021',
  '2021/..',
  '[2021-02-25..2021-03-09]',
  '[2021..]',
  '[..2021]',
])('%s is written as it was read', (edtf) => {
  expect(edtfText(read(edtf))).toBe(edtf);
});

test.each(['201X', '20XX', '2020-XX', '2020-02-XX', 'Y12345'])('%s is read again as the same', (edtf) => {
  const period = read(edtf);
  expect(read(edtfText(period))).toEqual(period);
});

test('what has no date is written as none', () => {
  expect(edtfText(read(null))).toBeNull();
});

test('any day and any interval of days are read again as the same', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const edtf = [one, other].toSorted().join('/');
      expect(edtfText(read(one))).toBe(one);
      expect(edtfText(read(edtf))).toBe(edtf);
    }),
  );
});

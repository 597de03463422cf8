import { expect, test } from 'vitest';
import { toDateTimeAttribute } from './dateTimeAttribute.ts';
import { parsePeriod } from './edtf.ts';

test.each([
  ['2016', '2016'],
  ['2020-12', '2020-12'],
  ['2021-02-25', '2021-02-25'],
  ['0044-03', '0044-03'],
  ['Y17000', '17000'],
  ['2020~', null],
  ['2020?', null],
  ['0000', null],
  ['-0043', null],
  ['2016/2020', null],
  ['/2021-02-25', null],
  ['[2021-02-25..2021-03-09]', null],
  [null, null],
])('%s is %s in HTML', (edtf, attribute) => {
  const parsed = parsePeriod(edtf);
  expect(parsed.ok && toDateTimeAttribute(parsed.period)).toBe(attribute);
});

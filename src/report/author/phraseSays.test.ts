import { describe, expect, test } from 'vitest';
import { readPhrase } from '@/quantity/phrase/read.ts';
import type { Value } from '@/quantity/quantity.ts';
import { valueSchema } from '../schema/value.ts';
import { readsAs, valueInFile, valueRead } from './phraseSays.ts';

const read = (phrase: string) => {
  const found = readPhrase(phrase, 'en');
  if (found === null) throw new Error(`“${phrase}” can’t be read`);
  return found;
};

test.each([
  '40000',
  '-2.5',
  '[10,20]',
  '{"lower":10,"upper":20,"open":"lower"}',
  '{"lower":10,"upper":20,"open":"upper"}',
  '{"lower":10,"upper":20,"open":"both"}',
  '{"value":95,"lower":90.3,"upper":97.6,"level":95}',
  '{"value":95,"lower":90.3,"upper":97.6}',
  '{"count":8,"of":10}',
  'null',
])('a value is told as it is written in a file: %s', (written) => {
  expect(valueInFile(valueSchema.parse(JSON.parse(written)))).toBe(written);
});

test.each([
  ['more than 40,000 people', '40000'],
  ['US$4.95 billion', '4950000000'],
  ['2.5 times', '2.5'],
  ['between 10 and 20 people', '[10,20]'],
  ['95% (95% CI 90.3 to 97.6)', '{"value":95,"lower":90.3,"upper":97.6,"level":95}'],
  ['1.5 ± 0.5', '{"value":1.5,"lower":1,"upper":2}'],
  ['8 out of 10', '{"count":8,"of":10}'],
  ['dozens', 'null'],
  ['second-largest', 'null'],
])('“%s” reads as what an author would write: %s', (phrase, written) => {
  expect(valueInFile(valueRead(read(phrase)))).toBe(written);
});

describe('a phrase agrees with a value', () => {
  const value = (written: unknown): Value => valueSchema.parse(written);

  test.each([
    ['40,000 people', 40_000, true],
    ['40,000 people', 40_001, false],
    ['40,000 people', -40_000, false],
    ['down 6.5%', -6.5, true],
    ['down 6.5%', 6.5, true],
    ['down 6.5%', -7, false],
    ['up 6.5%', -6.5, false],
    ['a loss of US$2 million', -2_000_000, true],
    ['between 10 and 20 people', [10, 20], true],
    ['between 10 and 20 people', { lower: 10, upper: 20, open: 'both' }, true],
    ['between 10 and 20 people', [10, 21], false],
    ['between 10 and 20 people', [11, 20], false],
    ['between 10 and 20 people', 10, false],
    ['95% (95% CI 90.3 to 97.6)', { value: 95, lower: 90.3, upper: 97.6, level: 95 }, true],
    ['95% (95% CI 90.3 to 97.6)', { value: 95, lower: 90.3, upper: 97.6 }, true],
    ['95% (95% CI 90.3 to 97.6)', { value: 95, lower: 90.3, upper: 97.6, level: 90 }, false],
    ['95% (95% CI 90.3 to 97.6)', { value: 94, lower: 90.3, upper: 97.6, level: 95 }, false],
    ['95% (95% CI 90.3 to 97.6)', { value: 95, lower: 90.3, upper: 97.7, level: 95 }, false],
    ['8 out of 10', { count: 8, of: 10 }, true],
    ['8 out of 10', { count: 4, of: 5 }, true],
    ['8 out of 10', { count: 7, of: 10 }, false],
    ['8 out of 10', 80, true],
    ['8 out of 10', 0.8, true],
    ['8 out of 10', 800, true],
    ['8 out of 10', 8, false],
    ['dozens', null, true],
    ['dozens', 24, false],
    ['40,000 people', null, false],
  ])('%s, %j: %s', (phrase, written, agrees) => {
    expect(readsAs(read(phrase), value(written))).toBe(agrees);
  });
});

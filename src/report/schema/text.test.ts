import { describe, expect, test } from 'vitest';
import { OWN_LANGUAGE } from './ownLanguage.ts';
import { addressSchema, idSchema, nameSchema, paragraphSchema, textSchema, unitIdSchema } from './text.ts';

describe('every reader is shown a text, and told in which language it is where it is not theirs', () => {
  test.each([
    [
      'one string is in the report’s own language',
      'Funds',
      { en: 'Funds', zh: 'Funds', ours: [], shownIn: { en: OWN_LANGUAGE, zh: OWN_LANGUAGE } },
    ],
    ['one each', { en: 'Funds', zh: '资金' }, { en: 'Funds', zh: '资金', ours: [] }],
    [
      'a translation of ours',
      { en: 'Funds', zh: '资金', ours: ['zh'] },
      { en: 'Funds', zh: '资金', ours: ['zh'] },
    ],
    ['English alone', { en: 'Funds' }, { en: 'Funds', zh: 'Funds', ours: [], shownIn: { zh: 'en' } }],
    ['Chinese alone', { zh: '资金' }, { en: '资金', zh: '资金', ours: [], shownIn: { en: 'zh' } }],
    [
      'a region’s Chinese serves all who read it',
      { 'zh-Hans': '资金' },
      { en: '资金', zh: '资金', ours: [], shownIn: { en: 'zh-Hans' } },
    ],
    [
      'the plain language before a region’s',
      { 'en-GB': 'Labour', en: 'Labor' },
      { en: 'Labor', zh: 'Labor', ours: [], shownIn: { zh: 'en' } },
    ],
    [
      'a third language stands for both',
      { de: 'Mittel' },
      { en: 'Mittel', zh: 'Mittel', ours: [], shownIn: { en: 'de', zh: 'de' } },
    ],
    [
      'one of the product’s before a third',
      { de: 'Mittel', zh: '资金' },
      { en: '资金', zh: '资金', ours: [], shownIn: { en: 'zh' } },
    ],
    [
      'without the space around it',
      '  Funds\n',
      { en: 'Funds', zh: 'Funds', ours: [], shownIn: { en: OWN_LANGUAGE, zh: OWN_LANGUAGE } },
    ],
  ])('%s', (_, written, text) => {
    expect(textSchema.parse(written)).toEqual(text);
  });
});

const isAccepted = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test.each([
  [{ EN: 'x' }, false],
  [{ english: 'x' }, false],
  [{ de: 'x' }, true],
  [{ 'zh-Hant-TW': 'x' }, true],
  [{ 'de-': 'x' }, false],
  [{ 'x-de': 'x' }, false],
  [{ en: 'x', ours: ['de'] }, false],
  [{ ours: ['en'] }, false],
  [{ en: '' }, false],
  ['x'.repeat(2000), true],
  ['x'.repeat(2001), false],
  ['{figure-id}', true],
])('a text: %j: %s', (written, accepted) => {
  expect(isAccepted(textSchema, written)).toBe(accepted);
});

test.each([
  ['a name has no place for a figure', nameSchema, 'Part of {tax-revenue}', false],
  ['braces alone are none', nameSchema, 'Part { }', true],
  ['an id', idSchema, 'tax-revenue-2021', true],
  ['an id of one letter', idSchema, 'a', true],
  ['an id that begins with a digit', idSchema, '2021-tax', false],
  ['an id with two hyphens', idSchema, 'tax--revenue', false],
  ['an id that ends in one', idSchema, 'tax-', false],
  ['an id with a line break', idSchema, 'tax\n', false],
  ['a long id', idSchema, 'a'.repeat(60), true],
  ['a longer id', idSchema, 'a'.repeat(61), false],
  ['a unit', unitIdSchema, 'kWh', true],
  ['a rate', unitIdSchema, 'USD/kWh', true],
  ['a rate of words', unitIdSchema, 'percentage-points/square-metre', true],
  ['a rate of three', unitIdSchema, 'a/b/c', false],
  ['a rate of nothing', unitIdSchema, 'USD/', false],
  ['a unit that begins with a digit', unitIdSchema, '2kWh', false],
  ['a rate by what begins with a digit', unitIdSchema, 'USD/2', false],
  ['a unit with a hyphen at its end', unitIdSchema, 'kWh-', false],
  ['a unit too long', unitIdSchema, 'a'.repeat(101), false],
  ['an address', addressSchema, 'https://example.org/a', true],
  ['no address', addressSchema, '', false],
  ['an address too long', addressSchema, `https://example.org/${'a'.repeat(1981)}`, false],
  ['the title', paragraphSchema, 0, true],
  ['the last paragraph there can be', paragraphSchema, 9999, true],
  ['one more', paragraphSchema, 10_000, false],
  ['before the title', paragraphSchema, -1, false],
  ['half a paragraph', paragraphSchema, 1.5, false],
])('%s: %#', (_, schema, written, accepted) => {
  expect(isAccepted(schema, written)).toBe(accepted);
});

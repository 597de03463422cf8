import { describe, expect, it } from 'vitest';
import { numerals as en } from './en/numerals.ts';
import { numerals as zh } from './zh/numerals.ts';
import { formatQuantity, partsToString, PLAIN, type Printable } from '@/quantity/format.ts';
import { groupQuantity } from '@/quantity/groups.ts';

const printable = (more: Partial<Printable>): Printable => ({
  ...PLAIN,
  value: { form: 'number', value: 40_000 },
  comparator: '>',
  pattern: { other: '{n} people' },
  note: null,
  ...more,
});
const groupsOf = (more: Partial<Printable>, numerals = en) => {
  const parts = formatQuantity(printable(more), numerals);
  const { before, number, after, note } = groupQuantity(parts);
  const groups = [before, number, after, note];
  expect(groups.join('')).toBe(partsToString(parts));
  return groups;
};
const money = { value: { form: 'number', value: 4.95e9 }, comparator: null, obsStatus: 'expected' } as const;

describe('a quantity in groups', () => {
  it('keeps its qualifier, status and unit, and loses no character', () => {
    expect(groupsOf({})).toEqual(['more than ', '40,000', ' people', '']);
    expect(groupsOf({ ...money, pattern: { other: 'RMB {n}' } })).toEqual([
      'expected RMB ',
      '4.95',
      ' billion',
      '',
    ]);
    expect(
      groupsOf({
        value: { form: 'number', value: 2e8 },
        qualifier: 'over',
        pattern: { other: '{n}' },
        note: 'currency not stated',
      }),
    ).toEqual(['over ', '200', ' million', ' (currency not stated)']);
  });

  it('does so in Chinese', () => {
    expect(groupsOf({ pattern: { other: '{n}人' } }, zh)).toEqual(['超过', '4', '万人', '']);
    expect(groupsOf({ ...money, pattern: { other: '人民币{n}元' } }, zh)).toEqual([
      '预计人民币',
      '49.5',
      '亿元',
      '',
    ]);
    expect(
      groupsOf({ value: { form: 'number', value: 2e8 }, pattern: { other: '{n}' }, note: '货币未注明' }, zh),
    ).toEqual(['超过', '2', '亿', '（货币未注明）']);
  });

  it('never parts a currency’s sign from its number, nor puts a space between them', () => {
    expect(groupsOf({ ...money, pattern: { other: '${n}' } })).toEqual([
      'expected ',
      '$4.95',
      ' billion',
      '',
    ]);
    expect(groupsOf({ value: { form: 'number', value: 12.5 }, pattern: { other: 'HK${n} a day' } })).toEqual([
      'more than ',
      'HK$12.5',
      ' a day',
      '',
    ]);
    expect(groupsOf({ ...money, pattern: { other: '¥{n}' } }, zh)).toEqual(['预计', '¥49.5', '亿', '']);
    expect(groupsOf({ value: { form: 'number', value: 40 }, pattern: { other: '€ {n}' } })).toEqual([
      'more than € ',
      '40',
      '',
      '',
    ]);
  });

  it('keeps a note whole where a language puts no bracket before it', () => {
    const bare = { ...en, words: { ...en.words, space: false, note: (note: string) => `${note}.` } };
    expect(groupsOf({ note: 'on paper', pattern: { other: '{n}' } }, bare)).toEqual([
      'more than ',
      '40,000',
      '',
      'on paper.',
    ]);
  });
});

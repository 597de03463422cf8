import { describe, expect, it } from 'vitest';
import { numerals as en } from '@/i18n/en/numerals.ts';
import { numerals as zh } from '@/i18n/zh/numerals.ts';
import { formatQuantity, partsToString, type Printable } from '@/quantity/format.ts';
import { groupQuantity } from './quantityGroups.ts';

const printable = (more: Partial<Printable>): Printable => ({
  obsValue: 40_000,
  comparator: '>',
  obsStatus: 'reported',
  qualifier: null,
  pattern: { other: '{n} people' },
  note: null,
  ...more,
});
const groupsOf = (more: Partial<Printable>, numerals = en) => {
  const parts = formatQuantity(printable(more), numerals);
  const { before, number, after, note } = groupQuantity(parts);
  const groups = [partsToString(before), number, partsToString(after), partsToString(note)];
  expect(groups.join('')).toBe(partsToString(parts));
  return groups;
};

describe('a quantity on a slide', () => {
  it('keeps its qualifier, status and unit, and loses no character on the way into lines', () => {
    expect(groupsOf({})).toEqual(['more than ', '40,000', ' people', '']);
    expect(
      groupsOf({ obsValue: 4.95e9, comparator: null, obsStatus: 'expected', pattern: { other: 'RMB {n}' } }),
    ).toEqual(['expected RMB ', '4.95', ' billion', '']);
    expect(
      groupsOf({ obsValue: 2e8, qualifier: 'over', pattern: { other: '{n}' }, note: 'currency not stated' }),
    ).toEqual(['over ', '200', ' million', ' (currency not stated)']);
  });

  it('does so in Chinese', () => {
    expect(groupsOf({ pattern: { other: '{n}人' } }, zh)).toEqual(['超过', '4', '万人', '']);
    expect(groupsOf({ obsValue: 2e8, pattern: { other: '{n}' }, note: '货币未注明' }, zh)).toEqual([
      '超过',
      '2',
      '亿',
      '（货币未注明）',
    ]);
  });
});

import { expect, test } from 'vitest';
import { partsToString } from '@/quantity/format.ts';
import { formatOutcome } from '@/quantity/formatOutcome.ts';
import type { StatedOutcome } from '@/quantity/calculate/outcome.ts';
import { numerals as en } from './en/numerals.ts';
import { numerals as zh } from './zh/numerals.ts';

const outcome = (more: Partial<StatedOutcome>): StatedOutcome => ({
  kind: 'stated',
  value: { form: 'number', value: 43_000 },
  unit: { kind: 'same' },
  comparator: null,
  obsStatus: 'reported',
  about: false,
  exact: true,
  ...more,
});

test.each<[english: string, chinese: string, Partial<StatedOutcome>, note?: string]>([
  ['43,000 people', '4.3万人', {}],
  ['more than 43,000 people', '超过4.3万人', { comparator: '>' }],
  ['about 43,000 people', '约4.3万人', { comparator: '~', exact: false }],
  ['more than about 43,000 people', '超过约4.3万人', { comparator: '>', about: true }],
  ['expected at most 43,000 people', '预计最多4.3万人', { comparator: '<=', obsStatus: 'expected' }],
  ['43,000 people (not audited)', '4.3万人（not audited）', {}, 'not audited'],
  ['−2 people', '−2人', { value: { form: 'number', value: -2 } }],
])('a result reads “%s”, “%s”', (english, chinese, more, note = '') => {
  const said = (language: 'en' | 'zh') =>
    partsToString(
      formatOutcome(
        outcome(more),
        { other: language === 'en' ? '{n} people' : '{n}人' },
        note === '' ? null : note,
        language === 'en' ? en : zh,
      ),
    );
  expect(said('en')).toBe(english);
  expect(said('zh')).toBe(chinese);
});

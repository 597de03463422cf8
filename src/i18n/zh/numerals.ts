import type { Numerals } from '@/quantity/numerals.ts';

/** 10至20；不含端点时要说明。 */
const range: Numerals['words']['range'] = (lower, upper) =>
  lower.closed && upper.closed
    ? `${lower.text}至${upper.text}`
    : `${lower.closed ? '不低于' : '超过'}${lower.text}、${upper.closed ? '不超过' : '低于'}${upper.text}`;

export const numerals: Numerals = {
  group: ',',
  point: '.',
  plural: () => 'other',
  scales: [
    { exponent: 4, word: '万' },
    { exponent: 8, word: '亿' },
    { exponent: 12, word: '万亿' },
  ],
  scaleSpace: false,
  words: {
    status: {
      provisional: '初步数',
      estimated: '估计',
      expected: '预计',
      planned: '计划',
      target: '目标',
      needed: '需要',
    },
    // 超过 leaves the number out; 以上 would include it (Civil Code, article 1259).
    comparator: { '>': '超过', '>=': '至少', '<': '不到', '<=': '最多', '~': '约' },
    nearly: '将近',
    superseded: '后已更正',
    both: (comparator, about) => `${comparator}${about}`,
    // 11亿余元, 40多吨: between the number and its unit; 60人左右, 3000人以上: behind the unit.
    afterNumber: new Set(['余', '多', '来']),
    afterUnit: new Set(['左右', '上下', '以上', '以下', '以内']),
    space: false,
    note: (note) => `（${note}）`,
    range,
    interval: (level, ends) => (level === null ? ends : `${level}%置信区间 ${ends}`),
    outOf: (count, of, unit) =>
      unit(of) === of ? `每${of}个中有${count}个` : `每${unit(of)}中有${unit(count)}`,
    // 每人 comes before the amount.
    per: (amount, one) => `每${one}${amount}`,
    times: (names) => names.join('·'),
  },
};

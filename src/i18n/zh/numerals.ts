import type { Numerals } from '@/quantity/format.ts';

export const numerals: Numerals = {
  locale: 'zh',
  scales: [
    { exponent: 4, word: '万' },
    { exponent: 8, word: '亿' },
    { exponent: 12, word: '万亿' },
  ],
  scaleSpace: false,
  words: {
    expected: '预计',
    // 超过 leaves the number out; 以上 would include it (Civil Code, article 1259).
    comparator: { '>': '超过', '>=': '至少', '<': '不到', '<=': '至多' },
    about: '约',
    space: false,
    note: (note) => `（${note}）`,
  },
};

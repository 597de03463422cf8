import type { Numerals } from '@/quantity/format.ts';

export const numerals: Numerals = {
  locale: 'en',
  scales: [
    { exponent: 6, word: 'million' },
    { exponent: 9, word: 'billion' },
    { exponent: 12, word: 'trillion' },
  ],
  scaleSpace: true,
  words: {
    expected: 'expected',
    comparator: { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most' },
    about: 'about',
    space: true,
    note: (note) => `(${note})`,
  },
};

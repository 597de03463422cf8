import type { Numerals } from '@/quantity/numerals.ts';

/** "10 to 20"; an end that is not reached is said. */
const range: Numerals['words']['range'] = (lower, upper) =>
  lower.closed && upper.closed
    ? `${lower.text} to ${upper.text}`
    : `${lower.closed ? 'at least' : 'more than'} ${lower.text} and ${upper.closed ? 'up to' : 'fewer than'} ${upper.text}`;

export const numerals: Numerals = {
  group: ',',
  point: '.',
  plural: (value, decimals) => (value === 1 && decimals === 0 ? 'one' : 'other'),
  scales: [
    { exponent: 6, word: 'million' },
    { exponent: 9, word: 'billion' },
    { exponent: 12, word: 'trillion' },
  ],
  scaleSpace: true,
  words: {
    status: {
      provisional: 'provisional',
      estimated: 'estimated',
      expected: 'expected',
      planned: 'planned',
      target: 'target',
      needed: 'needed',
    },
    comparator: { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most', '~': 'about' },
    nearly: 'nearly',
    superseded: 'since corrected',
    both: (comparator, about) => `${comparator} ${about}`,
    afterNumber: new Set(['or more', 'or less', 'or fewer', 'plus', 'or so']),
    afterUnit: new Set(),
    space: true,
    note: (note) => `(${note})`,
    range,
    interval: (level, ends) => (level === null ? ends : `${level}% CI ${ends}`),
    outOf: (count, of, unit) => (count === '1' ? `1 in ${unit(of)}` : `${count} out of ${unit(of)}`),
    per: (amount, one) => `${amount} per ${one}`,
    times: (names) => names.join('·'),
  },
};

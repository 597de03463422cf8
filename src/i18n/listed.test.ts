import { expect, test } from 'vitest';
import { listed } from './en/listed.ts';

const WORDS = ['reported', 'expected', 'planned', 'needed'];

test('words are listed as the platform lists them in English', () => {
  for (let count = 0; count <= WORDS.length; count += 1) {
    const words = WORDS.slice(0, count);
    expect(listed(words)).toBe(new Intl.ListFormat('en', { type: 'unit' }).format(words));
    expect(listed(words, 'and')).toBe(new Intl.ListFormat('en').format(words));
    expect(listed(words, 'or')).toBe(new Intl.ListFormat('en', { type: 'disjunction' }).format(words));
  }
});

import { expect, test } from 'vitest';
import { scoreOf } from './markedForTests.ts';
import { CHINESE, ENGLISH } from './printedForTests.ts';

test.each([
  ['en', ENGLISH],
  ['zh', CHINESE],
] as const)(
  'what reports print in %s is read with its value, comparator, unit, status and period',
  (language, texts) => {
    expect(scoreOf(texts, language).problems).toEqual([]);
  },
);

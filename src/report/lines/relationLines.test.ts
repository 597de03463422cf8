import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { plain, reportOf } from '../complete/completeForTests.ts';
import { linesOf } from './linesForTests.ts';

describe('a change', () => {
  const sold = (id: string, value: number, more: object = {}) =>
    plain({ id, value, phrase: `${value}`, unit: 'GWh', ...more });
  const change = (figures: readonly object[]) => linesOf(reportOf(figures), 'growth')['change'];
  const growth = (value: number, unit: string, phrase: string, more: object = {}) =>
    plain({ id: 'growth', value, unit, phrase, change: { from: 'before', to: 'after', ...more } });
  const says = (value: number, unit: string, phrase: string) =>
    change([sold('before', 200), sold('after', 214), growth(value, unit, phrase)])
      ?.split(' | ')
      .at(-1);
  const wrong = (result: string) =>
    `It does not work out: 214 GWh→figure after against 200 GWh→figure before is ${result}.`;

  test('that does not work out is told with what the figures make, in its own terms', () => {
    expect(says(9, 'percent', '9%')).toBe(wrong('7%'));
    expect(says(90, 'permille', '90‰')).toBe(wrong('7%'));
    expect(says(2, 'multiple', '2 times')).toBe(wrong('107%'));
    expect(says(10, 'GWh', '10 GWh')).toBe(wrong('14 GWh'));
    expect(says(7, 'percent', '7%')).toBe(allMessages.en.details.worksOut);
  });

  test('of one figure, or against nothing, says so', () => {
    const only = plain({ id: 'growth', value: 7, unit: 'percent', phrase: '7%', change: {} });
    expect(change([only])).toBe(`Change: ${allMessages.en.details.againstNotStated}`);
    const to = { ...only, change: { to: 'after' } };
    expect(change([sold('after', 214), to])).toBe(
      `Change: ${allMessages.en.details.againstNotStated} | to 214 GWh→figure after`,
    );
    const from = { ...only, change: { from: 'before' } };
    expect(change([sold('before', 200), from])).toBe('Change: from 200 GWh→figure before');
  });
});

describe('parts', () => {
  const part = (id: string, value: number) => plain({ id, value, phrase: `${value}` });
  const parts = (all: boolean, ...values: readonly [number, number]) => {
    const [a, b] = values;
    const whole = plain({ parts: { figures: ['a', 'b'], all } });
    const { parts: line } = linesOf(reportOf([whole, part('a', a), part('b', b)]), 'loaves');
    return line?.split(' | ').slice(2);
  };
  test('add up, don’t, or may not be all', () => {
    const { addUp, maybeMoreParts, doNotAddUp } = allMessages.en.details;
    expect(parts(true, 500, 700)).toEqual([addUp]);
    expect(parts(true, 500, 600)).toEqual([doNotAddUp('1,100 items')]);
    expect(parts(false, 500, 600)).toEqual([maybeMoreParts]);
  });

  test('of which one is only bounded have no verdict', () => {
    const whole = plain({ parts: { figures: ['a'], all: true } });
    const some = plain({ id: 'a', phrase: 'more than 1,200' });
    expect(linesOf(reportOf([whole, some]), 'loaves')['parts']?.split(' | ')).toHaveLength(1);
  });
});

test('a phrase of another document is quoted with its source', () => {
  const letter = { id: 'letter', publisher: 'Regulator', kind: 'letter', language: 'en' };
  const alsoStated = [{ value: 1200, phrase: '1,200 in all', paragraph: 4, document: 'letter' }];
  const report = reportOf([plain({ alsoStated })], { documents: [letter] });
  expect(linesOf(report, 'loaves')['alsoStated']).toBe(
    'Also stated: 1,200 items phrase:1,200 in all@en, Regulator, letter, paragraph 4',
  );
});

import { describe, expect, test } from 'vitest';
import type { Comparator, Value } from '@/quantity/quantity.ts';
import { valueMarkOf } from './valueMark.ts';

const drawn = (value: Value | number, comparator: Comparator | null = null, more = {}) => ({
  value: typeof value === 'number' ? ({ form: 'number', value } as const) : value,
  comparator,
  fromBelow: false,
  signWord: null,
  ...more,
});

describe('the mark of a number on an axis from 0', () => {
  test.each([
    ['exact', 5, null, { shape: 'bar', from: 0, to: 5, end: 'closed' }],
    ['more than', 5, '>', { shape: 'bar', from: 0, to: 5, end: 'open' }],
    ['at least', 5, '>=', { shape: 'bar', from: 0, to: 5, end: 'open' }],
    ['about', 5, '~', { shape: 'bar', from: 0, to: 5, end: 'about' }],
    ['below zero', -5, null, { shape: 'bar', from: 0, to: -5, end: 'closed' }],
    ['less than a number below zero', -5, '<', { shape: 'bar', from: 0, to: -5, end: 'open' }],
  ] as const)('%s: a bar with its end', (_, value, comparator, mark) => {
    expect(valueMarkOf(drawn(value, comparator), 0)).toEqual(mark);
  });

  test.each([
    ['fewer than', 5, '<', 'below'],
    ['up to', 5, '<=', 'below'],
    ['more than a number below zero', -5, '>', 'above'],
  ] as const)('%s: a tick and no bar, as no length is sure', (_, value, comparator, side) => {
    expect(valueMarkOf(drawn(value, comparator), 0)).toEqual({ shape: 'bound', at: value, side });
  });

  test('nearly is short of its number', () => {
    expect(valueMarkOf(drawn(5, '~', { fromBelow: true }), 0)).toMatchObject({ end: 'nearly' });
  });

  test('a loss of more than 5 is a longer bar to the left, not a shorter one', () => {
    const loss = drawn(-5, '>', { signWord: { en: 'a loss of', zh: '亏损' } });
    expect(valueMarkOf(loss, 0)).toEqual({ shape: 'bar', from: 0, to: -5, end: 'open' });
  });

  test('none is a dot at 0, so that it is seen to be stated', () => {
    expect(valueMarkOf(drawn(0), 0)).toEqual({ shape: 'dot', at: 0, end: 'closed' });
  });
});

describe('without a place to begin', () => {
  test('a number is a dot, a bound a tick', () => {
    expect(valueMarkOf(drawn(5), null)).toEqual({ shape: 'dot', at: 5, end: 'closed' });
    expect(valueMarkOf(drawn(5, '>'), null)).toEqual({ shape: 'bound', at: 5, side: 'above' });
  });

  test('a range stands between its ends, each reached or left out', () => {
    const range = { form: 'range', lower: 10, lowerClosed: false, upper: 20, upperClosed: true } as const;
    expect(valueMarkOf(drawn(range), null)).toEqual({
      shape: 'range',
      from: 10,
      to: 20,
      lower: 'open',
      upper: 'closed',
    });
    expect(valueMarkOf(drawn(range, '~'), null)).toMatchObject({ lower: 'about', upper: 'about' });
  });

  test('an interval has whiskers around its value, and words have no mark', () => {
    const interval = { form: 'interval', value: 95, lower: 90.3, upper: 97.6, level: 95 } as const;
    expect(valueMarkOf(drawn(interval), null)).toEqual({ shape: 'whiskers', at: 95, from: 90.3, to: 97.6 });
    expect(valueMarkOf(drawn({ form: 'words' }), null)).toBeNull();
  });
});

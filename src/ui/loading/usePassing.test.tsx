// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePassing } from './usePassing.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const isEven = (number: number) => number % 2 === 0;
const isSmall = (number: number) => number < 3;

const lookThrough = (items: readonly number[], passes: ((number: number) => boolean) | null) =>
  renderHook(({ list, test: by }) => usePassing(list, by), { initialProps: { list: items, test: passes } });

test('of few those that pass are there at once', () => {
  const few = numbers(6);
  const { result, rerender } = lookThrough(few, null);
  expect(result.current).toBe(few);
  rerender({ list: few, test: isEven });
  expect(result.current).toEqual([0, 2, 4]);
});

test('of very many what passed before stays until all are looked through', async () => {
  const many = numbers(30_000);
  const { result, rerender } = lookThrough(many, null);
  rerender({ list: many, test: isEven });
  expect(result.current).toHaveLength(30_000);
  await waitFor(() => expect(result.current).toHaveLength(15_000));
  rerender({ list: many, test: isSmall });
  expect(result.current).toHaveLength(15_000);
  await waitFor(() => expect(result.current).toEqual([0, 1, 2]));
  rerender({ list: many, test: null });
  expect(result.current).toHaveLength(30_000);
  rerender({ list: many, test: isEven });
  expect(result.current).toHaveLength(30_000);
});

test('of another list nothing of the one before is shown', async () => {
  const [many, others] = [numbers(30_000), numbers(40_000)];
  const { result, rerender } = lookThrough(many, isSmall);
  await waitFor(() => expect(result.current).toEqual([0, 1, 2]));
  rerender({ list: others, test: isSmall });
  expect(result.current).toBe(others);
  await waitFor(() => expect(result.current).toEqual([0, 1, 2]));
});

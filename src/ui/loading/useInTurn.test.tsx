// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useInTurn } from './useInTurn.ts';

const nowhere = () => null;

/** A word that is followed in turn; those to words of the same first letter are at once. */
function follow(first: { readonly word: string; readonly ready: boolean }) {
  const seen: string[] = [];
  const { result, rerender } = renderHook(
    ({ word, ready }) => {
      const held = useInTurn(word, {
        ready,
        place: nowhere,
        isFirst: false,
        isAtOnce: (from, to) => from.charAt(0) === to.charAt(0),
      });
      seen.push(held);
      return held;
    },
    { initialProps: first },
  );
  return { result, rerender, seen };
}

test('what changes is followed, but not in the same breath', async () => {
  const { result, rerender } = follow({ word: 'one', ready: true });
  rerender({ word: 'two', ready: true });
  expect(result.current).toBe('one');
  await waitFor(() => expect(result.current).toBe('two'));
});

test('what changes again before its turn comes is passed over', async () => {
  const { result, rerender, seen } = follow({ word: 'one', ready: true });
  rerender({ word: 'two', ready: true });
  rerender({ word: 'four', ready: true });
  await waitFor(() => expect(result.current).toBe('four'));
  expect(seen).not.toContain('two');
});

test('what is to be at once has no turn', () => {
  const { result, rerender } = follow({ word: 'two', ready: true });
  rerender({ word: 'three', ready: true });
  expect(result.current).toBe('three');
});

test('what isn’t ready stays as it was, and catches up when it is', async () => {
  const { result, rerender } = follow({ word: 'one', ready: false });
  rerender({ word: 'two', ready: false });
  await act(() => new Promise((resolve) => void setTimeout(resolve, 300)));
  expect(result.current).toBe('one');
  rerender({ word: 'two', ready: true });
  await waitFor(() => expect(result.current).toBe('two'));
});

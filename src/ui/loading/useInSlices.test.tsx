// @vitest-environment jsdom
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { Work } from './inSlices.ts';
import { useInSlices } from './useInSlices.ts';

/** A few steps that come to a word. */
const coming = (word: string) =>
  function* steps(): Work<string> {
    yield;
    return word;
  };
const [one, two] = [coming('one'), coming('two')];
const [here, there] = [{}, {}];

const follow = (count: number) =>
  renderHook(({ work, of }) => useInSlices(work, count, of), { initialProps: { work: one, of: here } });

test('what few things come to is there at once', () => {
  const { result, rerender } = follow(10);
  expect(result.current).toBe('one');
  rerender({ work: two, of: there });
  expect(result.current).toBe('two');
});

test('until very many are gone through, what they came to before stays, but nothing about something else', async () => {
  const { result, rerender } = follow(100_000);
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe('one'));
  rerender({ work: two, of: here });
  expect(result.current).toBe('one');
  await waitFor(() => expect(result.current).toBe('two'));
  rerender({ work: one, of: there });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe('one'));
});

test('what fails fails where it is drawn', async () => {
  const failing = function* steps(): Work<string> {
    yield;
    throw new Error('no such unit');
  };
  const Part = () => useInSlices(failing, 100_000, here);
  const onCaughtError = vi.fn<(error: unknown) => void>();
  render(
    <ErrorBoundary fallback={<p role="alert">Something went wrong.</p>}>
      <Part />
    </ErrorBoundary>,
    { onCaughtError },
  );
  expect((await screen.findByRole('alert')).textContent).toBe('Something went wrong.');
  expect(onCaughtError.mock.calls[0]?.[0]).toEqual(new Error('no such unit'));
});

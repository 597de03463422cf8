// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useRested } from './useRested.ts';

it('follows a value once that has rested, and skips what was gone before', () => {
  vi.useFakeTimers();
  const { result, rerender } = renderHook(({ value }) => useRested(value, 100), {
    initialProps: { value: 'one' },
  });
  expect(result.current).toBe('one');
  rerender({ value: 'two' });
  act(() => void vi.advanceTimersByTime(60));
  rerender({ value: 'three' });
  act(() => void vi.advanceTimersByTime(60));
  expect(result.current).toBe('one');
  act(() => void vi.advanceTimersByTime(40));
  expect(result.current).toBe('three');
  vi.useRealTimers();
});

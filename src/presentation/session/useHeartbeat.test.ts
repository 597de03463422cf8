// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useHeartbeat } from './useHeartbeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const advance = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('a hall that answers stays connected, and one that falls silent is lost within two seconds', () => {
  const beat = vi.fn<() => void>();
  const { result } = renderHook(() => useHeartbeat('presenter', beat));
  expect(result.current.connected).toBe(false);
  act(() => result.current.heard());
  for (let i = 0; i < 6; i += 1) {
    advance(500);
    act(() => result.current.heard());
    expect(result.current.connected).toBe(true);
  }
  expect(beat.mock.calls.length).toBeGreaterThanOrEqual(6);
  advance(2000);
  expect(result.current.connected).toBe(false);
});

test('the hall itself asks nothing', () => {
  const beat = vi.fn<() => void>();
  renderHook(() => useHeartbeat('hall', beat));
  advance(5000);
  expect(beat).not.toHaveBeenCalled();
});

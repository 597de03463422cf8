// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useModule } from './useModule.ts';

test('a part that is downloaded is there at the end, and asked for once', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('a part'));
  const { result, rerender } = renderHook(() => useModule(load));
  expect(result.current).toEqual({ kind: 'loading' });
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', module: 'a part' }));
  rerender();
  expect(load).toHaveBeenCalledOnce();
});

test('a download that failed can be tried again until it succeeds', async () => {
  const load = vi
    .fn<() => Promise<string>>(() => Promise.resolve('a part'))
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockRejectedValueOnce(new TypeError('Failed to fetch again'));
  const { result } = renderHook(() => useModule(load));
  for (const attempt of [1, 2]) {
    await waitFor(() => expect(result.current.kind).toBe('failed'));
    expect(load).toHaveBeenCalledTimes(attempt);
    const failed = result.current;
    act(() => {
      if (failed.kind === 'failed') failed.retry();
    });
    expect(result.current.kind).toBe('loading');
  }
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', module: 'a part' }));
});

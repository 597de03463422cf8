// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from './inTurn.ts';

afterEach(() => vi.unstubAllGlobals());

test('each that waits has an idle moment of its own, in the order in which they asked', async () => {
  const moments: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => moments.push(work));
  const drawn: string[] = [];
  const both = ['first', 'second'].map((name) => inTurn().then(() => drawn.push(name)));
  await vi.waitFor(() => expect(moments).toHaveLength(1));
  moments.pop()?.();
  await both[0];
  expect(drawn).toEqual(['first']);
  await vi.waitFor(() => expect(moments).toHaveLength(1));
  moments.pop()?.();
  await both[1];
  expect(drawn).toEqual(['first', 'second']);
});

test('a browser that doesn’t tell when it is idle keeps nobody waiting', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(window, 'requestIdleCallback');
  await expect(inTurn()).resolves.toBeUndefined();
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { whenCalm } from './whenCalm.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const scroll = () => document.body.dispatchEvent(new Event('scroll'));

/** Whether a wait that begins now is over after so many ms, in which the page is scrolled every 50 ms until `scrolled`. */
async function isOver(after: number, scrolled: number): Promise<boolean> {
  let over = false;
  void whenCalm().then(() => (over = true));
  for (let time = 0; time < after; time += 50) {
    if (time < scrolled) scroll();
    await vi.advanceTimersByTimeAsync(50);
  }
  return over;
}

test('a page at rest waits for nothing', async () => {
  await expect(whenCalm()).resolves.toBeUndefined();
});

test('a page that is being scrolled is drawn once it has come to rest', async () => {
  scroll();
  expect(await isOver(300, 300)).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  scroll();
  expect(await isOver(350, 100)).toBe(true);
});

test('a hand that never stops is not waited for without end', async () => {
  scroll();
  expect(await isOver(700, 700)).toBe(true);
});

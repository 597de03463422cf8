// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInSight } from './keepInSight.ts';

const scrolls: unknown[] = [];
let pressed: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  scrolls.length = 0;
  pressed = document.createElement('button');
  pressed.scrollIntoView = (how) => void scrolls.push(how);
  document.body.append(pressed);
});

afterEach(() => {
  vi.useRealTimers();
  pressed.remove();
});

const glide = { block: 'nearest' };
const atOnce = { block: 'nearest', behavior: 'instant' };

test('what was pressed glides into sight, and is put right when the glide has ended elsewhere', () => {
  const end = keepInSight(pressed);
  expect(scrolls).toEqual([glide]);
  document.dispatchEvent(new Event('scrollend'));
  expect(scrolls).toEqual([glide, atOnce]);
  end();
  document.dispatchEvent(new Event('scrollend'));
  expect(scrolls).toHaveLength(2);
});

test('a glide that is broken off without a word is put right at last, and then the page is the reader’s', () => {
  keepInSight(pressed);
  vi.advanceTimersByTime(5000);
  expect(scrolls).toEqual([glide, atOnce]);
  document.dispatchEvent(new Event('scrollend'));
  expect(scrolls).toHaveLength(2);
});

test.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])(
  'a reader who goes on by %s is left alone',
  (type) => {
    keepInSight(pressed);
    document.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('scrollend'));
    vi.advanceTimersByTime(5000);
    expect(scrolls).toEqual([glide]);
  },
);

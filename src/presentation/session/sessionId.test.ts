// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { sessionId } from './sessionId.ts';

test('a session has a name of 128 bits that chance in earnest has made, and keeps it over a reload', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const name = sessionId();
  expect(name).toMatch(/^[0-9a-f]{32}$/);
  expect(sessionId()).toBe(name);
  window.sessionStorage.clear();
  expect(sessionId()).not.toBe(name);
});

// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useFullScreen } from './useFullScreen.ts';

const element = document.body.appendChild(document.createElement('div'));
let filling: Element | null = null;

/** As a browser does it: who asked is told by an event at the element. */
function change(to: Element | null) {
  const about = to ?? filling;
  filling = to;
  about?.dispatchEvent(new Event('fullscreenchange', { bubbles: true }));
  return Promise.resolve();
}

beforeEach(() => {
  filling = null;
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => filling });
  document.exitFullscreen = () => change(null);
  Element.prototype.requestFullscreen = function requestFullscreen() {
    return change(this);
  };
});

function show() {
  const onLeave = vi.fn<() => void>();
  const { result } = renderHook(() => useFullScreen({ current: element }, onLeave));
  return { result, onLeave };
}

test('an element fills the screen and leaves it again, which is told once', async () => {
  const { result, onLeave } = show();
  await act(() => result.current.toggle());
  expect(filling).toBe(element);
  await act(() => result.current.toggle());
  expect(filling).toBeNull();
  expect(onLeave).toHaveBeenCalledOnce();
});

test('a refusal is known until it has been read or full screen is granted', async () => {
  const { result } = show();
  element.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  await act(() => result.current.enter());
  expect(result.current.refused).toBe(true);
  act(() => result.current.accept());
  expect(result.current.refused).toBe(false);
  await act(() => result.current.enter());
  Reflect.deleteProperty(element, 'requestFullscreen');
  await act(() => result.current.enter());
  expect(result.current.refused).toBe(false);
});

test('leaving tells so where nothing fills the screen; another element that leaves it is not our affair', async () => {
  const { result, onLeave } = show();
  await change(document.documentElement);
  await change(null);
  expect(onLeave).not.toHaveBeenCalled();
  act(() => result.current.leave());
  expect(onLeave).toHaveBeenCalledOnce();
});

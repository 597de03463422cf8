// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { mayHaveSecondScreen, toSecondScreen } from './secondScreen.ts';

const screenAt = (availLeft: number) => ({ ...window.screen, availLeft, availTop: 24 });
const [own, projector] = [screenAt(0), screenAt(1440)];

function standIn(screens: readonly Screen[]) {
  Object.defineProperty(window.screen, 'isExtended', { value: screens.length > 1, configurable: true });
  window.getScreenDetails = vi.fn<NonNullable<typeof window.getScreenDetails>>(() =>
    Promise.resolve({ screens: [own, projector].slice(0, screens.length), currentScreen: own }),
  );
  const hall = document.createElement('div');
  const full = vi.fn<Element['requestFullscreen']>(() => Promise.resolve());
  hall.requestFullscreen = full;
  return { hall, full };
}

afterEach(() => {
  delete window.getScreenDetails;
  Reflect.deleteProperty(window.screen, 'isExtended');
});

it('puts the hall on the screen that the speaker is not at, and leaves the own one to the notes', async () => {
  const { hall, full } = standIn([own, projector]);
  expect(mayHaveSecondScreen()).toBe(true);
  await expect(toSecondScreen(hall)).resolves.toEqual({ left: 0, top: 24 });
  expect(full).toHaveBeenCalledExactlyOnceWith({ screen: projector });
});

it('with one screen, without the API and without the permission nothing happens', async () => {
  const { hall, full } = standIn([own]);
  expect(mayHaveSecondScreen()).toBe(false);
  await expect(toSecondScreen(hall)).resolves.toBeNull();
  window.getScreenDetails = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  await expect(toSecondScreen(hall)).resolves.toBeNull();
  delete window.getScreenDetails;
  expect(mayHaveSecondScreen()).toBe(false);
  await expect(toSecondScreen(hall)).resolves.toBeNull();
  expect(full).not.toHaveBeenCalled();
});

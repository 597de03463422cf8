// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { settle } from './arrival.ts';

it('parts of the page get their true height one by one, each in a frame of its own', async () => {
  const { dataset } = document.documentElement;
  dataset['arriving'] = 'ledger charts about';
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  settle('charts');
  settle('ledger');
  await vi.waitFor(() => expect(frames).toHaveLength(1));
  expect(dataset['arriving'].split(' ').filter(Boolean)).toEqual(['ledger', 'about']);
  frames[0]?.(0);
  await vi.waitFor(() => expect(frames).toHaveLength(2));
  expect(dataset['arriving'].trim()).toBe('about');
  delete dataset['arriving'];
});

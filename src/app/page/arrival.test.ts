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
  expect(dataset['arriving']).toBe('ledger about');
  frames[0]?.(0);
  await vi.waitFor(() => expect(frames).toHaveLength(2));
  expect(dataset['arriving']).toBe('about');
  frames[1]?.(0);
  delete dataset['arriving'];
});

it('a part that is named in pieces gets it piece by piece', async () => {
  const { dataset } = document.documentElement;
  dataset['arriving'] = 'ledger ledger-rest about';
  const seen: string[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    seen.push(dataset['arriving'] ?? '');
    frame(0);
  });
  settle('ledger');
  await vi.waitFor(() => expect(seen).toEqual(['ledger-rest about', 'about']));
  delete dataset['arriving'];
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForTurn } from './turns.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
});

afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

const nowhere = () => null;

/** Asks for a turn under a name; `taken` notes who had one. */
function asking() {
  const taken: string[] = [];
  const ask = (name: string, place: () => Element | null = nowhere, isFirst = false) =>
    askForTurn({ take: () => void taken.push(name), place, isFirst });
  return { taken, ask };
}

/** An element so far from the top of the window. */
function elementAt(top: number): Element {
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 100));
  return element;
}

test('a turn comes after a paint, not with the press that asks for it', async () => {
  const { taken, ask } = asking();
  const turn = ask('one');
  await Promise.resolve();
  expect(taken).toEqual([]);
  await vi.advanceTimersByTimeAsync(40);
  expect(taken).toEqual(['one']);
  turn();
});

test('the next waits until the one before has been drawn', async () => {
  const { taken, ask } = asking();
  const [first, second] = [ask('first'), ask('second')];
  await vi.advanceTimersByTimeAsync(400);
  expect(taken).toEqual(['first']);
  first();
  await vi.advanceTimersByTimeAsync(40);
  expect(taken).toEqual(['first', 'second']);
  second();
});

test('one that never says that it is drawn holds up the others for a second at most', async () => {
  const { taken, ask } = asking();
  ask('lost');
  ask('other');
  await vi.advanceTimersByTimeAsync(1200);
  expect(taken).toEqual(['lost', 'other']);
});

test('what has to be first is, then what is seen', async () => {
  const { taken, ask } = asking();
  const [below, seen] = [elementAt(5000), elementAt(10)];
  const turns = {
    below: ask('below', () => below),
    seen: ask('seen', () => seen),
    over: ask('over', nowhere, true),
  };
  for (const name of ['over', 'seen', 'below'] as const) {
    await vi.advanceTimersByTimeAsync(40);
    turns[name]();
  }
  expect(taken).toEqual(['over', 'seen', 'below']);
});

test('what is called off has no turn', async () => {
  const { taken, ask } = asking();
  ask('one')();
  const other = ask('other');
  await vi.advanceTimersByTimeAsync(400);
  expect(taken).toEqual(['other']);
  other();
});

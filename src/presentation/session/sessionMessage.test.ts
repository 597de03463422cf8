import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage, type SessionMessage } from './sessionMessage.ts';

const state = {
  session: 'abc',
  from: 'hall',
  type: 'state',
  shared: { place: { slide: 3, step: 1 }, screen: 'black', playing: false, zoom: null },
  language: 'zh',
  choice: '1,3,5-7',
} satisfies SessionMessage;

describe('a message between the two windows', () => {
  it('arrives as it was sent', () => {
    const messages: SessionMessage[] = [
      state,
      { ...state, choice: null },
      { session: 'abc', from: 'presenter', type: 'hello' },
      { session: 'abc', from: 'presenter', type: 'bye' },
      { session: 'abc', from: 'presenter', type: 'ask', by: 'x' },
      { session: 'abc', from: 'hall', type: 'answer', by: 'y' },
      { ...state, shared: { ...state.shared, zoom: { x: 0.25, y: 1 } } },
      { session: 'abc', from: 'presenter', type: 'spot', spot: { x: 0.5, y: 1 }, light: true },
      { session: 'abc', from: 'presenter', type: 'spot', spot: null, light: false },
      { session: 'abc', from: 'presenter', type: 'ink', ink: { slide: 'people', strokes: [] } },
      { session: 'abc', from: 'hall', type: 'ink', ink: { slide: 'people', strokes: [[{ x: 0, y: 1 }]] } },
    ];
    for (const message of messages) expect(parseMessage(structuredClone(message), 'abc')).toEqual(message);
  });

  it('of another session is not heard', () => {
    expect(parseMessage(state, 'abd')).toBeNull();
  });

  it('carries nothing but what it should', () => {
    expect(parseMessage({ ...state, more: 1, shared: { ...state.shared, steps: [] } }, 'abc')).toEqual(state);
  });

  it.each([
    ['no object', 'state'],
    ['an unknown sender', { ...state, from: 'stranger' }],
    ['an unknown type', { ...state, type: 'run' }],
    ['no state', { ...state, shared: null }],
    ['half a slide', { ...state, shared: { ...state.shared, place: { slide: 1.5, step: 0 } } }],
    ['a slide that is text', { ...state, shared: { ...state.shared, place: { slide: '1', step: 0 } } }],
    ['an unknown screen', { ...state, shared: { ...state.shared, screen: 'red' } }],
    ['a choice that is no list of slides', { ...state, choice: '1;2' }],
    ['an unknown language', { ...state, language: 'xx' }],
    [
      'a spot outside the slide',
      { session: 'abc', from: 'hall', type: 'spot', spot: { x: 2, y: 0 }, light: true },
    ],
    [
      'ink outside the slide',
      { session: 'abc', from: 'hall', type: 'ink', ink: { slide: 'people', strokes: [[{ x: -1, y: 0 }]] } },
    ],
    [
      'ink that is no lines',
      { session: 'abc', from: 'hall', type: 'ink', ink: { slide: 'people', strokes: [7] } },
    ],
    ['a zoom on nothing', { ...state, shared: { ...state.shared, zoom: {} } }],
  ])('with %s is refused', (_, message) => {
    expect(parseMessage(message, 'abc')).toBeNull();
  });

  it('never throws, whatever comes in', () => {
    fc.assert(fc.property(fc.anything(), (data) => parseMessage(data, 'abc') === null));
  });
});

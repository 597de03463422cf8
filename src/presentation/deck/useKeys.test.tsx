// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, it, vi } from 'vitest';
import { openDeck } from './deck.ts';
import type { Command } from './keys.ts';
import { useKeys } from './useKeys.ts';

const deck = openDeck([1, 1], { slide: 1, step: 0 });

it('hears a key that is pressed as soon as the slide is drawn', () => {
  const run = vi.fn<(command: Command) => void>();
  const Slide = () => {
    useKeys(deck, () => {}, run);
    return <p>The slide</p>;
  };
  const Hand = () => {
    useLayoutEffect(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' })), []);
    return <Slide />;
  };
  render(<Hand />);
  expect(run).toHaveBeenCalledExactlyOnceWith('point');
});

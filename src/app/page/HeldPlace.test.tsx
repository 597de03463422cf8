// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { HeldPlace } from './HeldPlace.tsx';

let grow = () => {};
const brought = vi.fn<(options: ScrollIntoViewOptions) => void>();

beforeEach(() => {
  brought.mockClear();
  Element.prototype.scrollIntoView = brought;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        grow = changed;
      }
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<div class="page"><section id="limits"></section></div>';
  render(<HeldPlace />);
});

const follow = () => {
  location.hash = '#limits';
  window.dispatchEvent(new Event('hashchange'));
};

it('a place that a link led to is brought back when what lies above it changes its height', () => {
  grow();
  expect(brought).not.toHaveBeenCalled();
  follow();
  grow();
  expect(brought).toHaveBeenCalledExactlyOnceWith({ behavior: 'instant' });
});

it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])('a reader who goes on (%s) is let go', (doing) => {
  follow();
  document.dispatchEvent(new Event(doing));
  grow();
  expect(brought).not.toHaveBeenCalled();
});

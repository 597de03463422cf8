// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
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

it('a place that the browser glided past is brought back when the glide ends', () => {
  follow();
  document.dispatchEvent(new Event('scrollend'));
  expect(brought).toHaveBeenCalledExactlyOnceWith({ behavior: 'instant' });
});

it('a link that was followed before the page was alive is held once its place is near', () => {
  follow();
  cleanup();
  brought.mockClear();
  const place = document.getElementById('limits');
  const top = vi.spyOn(place ?? document.body, 'getBoundingClientRect');
  top.mockReturnValue(new DOMRect(0, 2 * innerHeight, 0, 0));
  render(<HeldPlace />);
  grow();
  expect(brought).not.toHaveBeenCalled();
  top.mockReturnValue(new DOMRect(0, innerHeight / 2, 0, 0));
  document.dispatchEvent(new Event('scrollend'));
  expect(brought).toHaveBeenCalledExactlyOnceWith({ behavior: 'instant' });
});

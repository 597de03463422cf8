// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useTellHeight } from './useTellHeight.ts';

afterEach(() => vi.unstubAllGlobals());

function Framed() {
  const [whole, part, foot] = [
    useRef<HTMLElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLElement>(null),
  ];
  useTellHeight(whole, part, foot);
  return (
    <main ref={whole}>
      <div ref={part} />
      <footer ref={foot} />
    </main>
  );
}

/** Draws a part of 300 px and a foot of 40 in a frame of 500, and gives what is measured and what is said. */
function framed(parent: { readonly postMessage: (message: unknown, origin: string) => void } | null) {
  const size = { part: 300 };
  let measure = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        measure = tell;
      }
      observe() {
        measure();
      }
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.tagName === 'MAIN') return new DOMRect(0, 0, 400, Math.max(500, size.part + 40));
    if (this.tagName === 'FOOTER') return new DOMRect(0, Math.max(460, size.part), 400, 40);
    return new DOMRect(0, 0, 400, size.part);
  });
  const heard = vi.spyOn(window, 'addEventListener');
  if (parent) vi.stubGlobal('parent', parent);
  render(<Framed />);
  return { size, measure: () => measure(), heard };
}

test('the page around a frame is told one height in numbers, without what only fills the frame, and only when it changes', () => {
  const postMessage = vi.fn<(message: unknown, origin: string) => void>();
  const { size, measure } = framed({ postMessage });
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'as-stated:height', height: 340 }, '*');
  measure();
  expect(postMessage).toHaveBeenCalledOnce();
  size.part = 620.4;
  measure();
  expect(postMessage).toHaveBeenLastCalledWith({ type: 'as-stated:height', height: 661 }, '*');
});

test('a page that is in no frame tells nothing, and no message is listened to', () => {
  const said = vi.spyOn(window, 'postMessage');
  const { heard } = framed(null);
  expect(said).not.toHaveBeenCalled();
  expect(heard.mock.calls.filter(([type]) => type === 'message')).toEqual([]);
});

import { vi } from 'vitest';

/** For tests: what jsdom has no layout for. Everything is `width` px wide; media queries hold by their least width. */
export function standInForScreen(width: number): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: width >= Number(/min-width: (\d+)rem/.exec(media)?.[1] ?? Infinity) * 16,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  Element.prototype.scrollIntoView = () => {};
}

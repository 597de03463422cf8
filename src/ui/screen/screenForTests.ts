import { vi } from 'vitest';

/**
 * For tests: what jsdom has no layout for. Everything is `width` by `height` px, media queries hold by their least or most
 * width alone, canvases don't draw, nothing scrolls, and ids stand in selectors as they are.
 */
export function standInForScreen(width: number, height = 600): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #changed: () => void;
      constructor(changed: () => void) {
        this.#changed = changed;
      }
      // As a browser does, once for each that is observed.
      observe() {
        this.#changed();
      }
      unobserve() {}
      disconnect() {}
    },
  );
  // Ids of reports need no escaping.
  vi.stubGlobal('CSS', { escape: (id: string) => id });
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches:
      width >= Number(/min-width: (\d+)rem/.exec(media)?.[1] ?? Infinity) * 16 ||
      width < Number(/width < (\d+)rem/.exec(media)?.[1] ?? 0) * 16,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Element.prototype.scrollIntoView = () => {};
}

import { configure } from '@testing-library/react';
import { vi } from 'vitest';

// Roles and names of hundreds of marks take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** For tests: what jsdom has no layout for. Everything is `width` px wide, no media query holds, canvases don't draw. */
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
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}

/** For tests: fetches what charts are drawn with, so that no test waits for recharts to be compiled. */
export async function fetchGraphics(): Promise<void> {
  await Promise.all([import('./bars/Chart.tsx'), import('./symbols/Chart.tsx')]);
}

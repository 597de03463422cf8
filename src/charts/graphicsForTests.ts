import { configure } from '@testing-library/react';
import { vi } from 'vitest';

// Roles and names of hundreds of marks take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** For tests: fetches what charts are drawn with, so that no test waits for recharts to be compiled. */
export async function fetchGraphics(): Promise<void> {
  await Promise.all([
    import('./kinds/bars/Chart.tsx'),
    import('./kinds/series/Chart.tsx'),
    import('./kinds/share/Chart.tsx'),
    import('./kinds/change/Chart.tsx'),
    import('./kinds/intervals/Chart.tsx'),
    import('./kinds/symbols/Chart.tsx'),
  ]);
}

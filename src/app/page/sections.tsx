import { later } from '@/ui/loading/later.tsx';

/**
 * The sections below the first view, and what opens over it: each comes alive by itself, in this order, when the first view has. Their
 * styles are a sheet that stands in the page before them (scripts/vite/pagePlugin.ts).
 */
export const sections = {
  Ledger: later(() => import('./sections/LedgerSection.tsx').then(({ LedgerSection }) => LedgerSection)),
  Details: later(() => import('./SelectedDetails.tsx').then(({ SelectedDetails }) => SelectedDetails)),
  Around: later(() => import('./Around.tsx').then(({ Around }) => Around)),
  Charts: later(() => import('./sections/ChartsSection.tsx').then(({ ChartsSection }) => ChartsSection)),
  Timeline: later(() =>
    import('./sections/TimelineSection.tsx').then(({ TimelineSection }) => TimelineSection),
  ),
  Limits: later(() => import('./sections/Limits.tsx').then(({ Limits }) => Limits)),
  About: later(() => import('./sections/About.tsx').then(({ About }) => About)),
};

/** Downloads them all; one that fails says so in its place. */
export async function fetchSections(): Promise<void> {
  await Promise.allSettled(Object.values(sections).map(({ fetch }) => fetch()));
}

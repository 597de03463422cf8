import { later } from '@/ui/later.tsx';
// The page is built with all its sections, so that their styles belong to the first view, unlike their scripts.
import '@/figures/figures.css';
import '@/figures/headlines/numeral.css';
import '@/figures/ledger/ledger.css';
import '@/figures/ledger/row.css';
import '@/figures/ledger/narrow.css';
import '@/figures/ledger/toolbar/toolbar.css';
import '@/figures/ledger/drawing/drawing.css';
import '@/figures/limits/questions.css';
import '@/figures/limits/rows.css';
import '@/charts/frame/card.css';
import '@/charts/frame/drawing.css';
import '@/charts/frame/foot.css';
import '@/charts/frame/fullScreen.css';
import '@/charts/frame/graphic.css';
import '@/charts/frame/marks.css';
import '@/charts/frame/grid.css';
import '@/charts/frame/switch.css';
import '@/charts/frame/table.css';
import '@/charts/mark/looks.css';
import '@/report/provenance.css';
import '@/timeline/timeline.css';
import './about.css';
import './filterBar.css';
import './section.css';

/** The sections below the first view, and what opens over it: each comes alive by itself, in this order, when the first view has. */
export const sections = {
  Ledger: later(() => import('./LedgerSection.tsx').then(({ LedgerSection }) => LedgerSection)),
  Details: later(() => import('./SelectedDetails.tsx').then(({ SelectedDetails }) => SelectedDetails)),
  Charts: later(() => import('./ChartsSection.tsx').then(({ ChartsSection }) => ChartsSection)),
  Timeline: later(() => import('./TimelineSection.tsx').then(({ TimelineSection }) => TimelineSection)),
  Limits: later(() => import('./Limits.tsx').then(({ Limits }) => Limits)),
  About: later(() => import('./About.tsx').then(({ About }) => About)),
};

/** Downloads them all; one that fails says so in its place. */
export async function fetchSections(): Promise<void> {
  await Promise.allSettled(Object.values(sections).map(({ fetch }) => fetch()));
}

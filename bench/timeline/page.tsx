import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '@/i18n/I18n.tsx';
import { messages } from '@/i18n/en/messages.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import type { Selection } from '@/report/selected.ts';
import { ViewProvider } from '@/report/View.tsx';
import '@/styles/tokens.css';
import '@/styles/base.css';
import { loadAxis } from '@/timeline/axis/AxisPart.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { benchReport } from './benchReport.ts';
import type { BenchEvent } from './benchEvents.ts';
import './page.css';

/** The product's timeline as its page has it: labels, clusters, legend and all. */
function Bench({ events }: { readonly events: readonly BenchEvent[] }) {
  const [report] = useState(() => benchReport(events));
  const [selection, select] = useState<Selection | null>(null);
  const [window, setWindow] = useState<TimeWindow | null>(null);
  return (
    <I18nProvider language="en" messages={messages}>
      <ViewProvider report={report} filters={NO_FILTERS} selection={selection} select={select}>
        <Timeline window={window} onWindow={setWindow} view="axis" onView={ignore} />
      </ViewProvider>
    </I18nProvider>
  );
}

function ignore() {}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The bench page has no ${selector}`);
  return found;
}

if (window.__B) window.__B.constructAt = performance.now();
// The axis is all there is here, so its code comes with the page; in the product it is fetched when it is first shown.
await loadAxis();
createRoot(element('#root')).render(<Bench events={window.__B?.events ?? []} />);
window.__anchor = {
  root: '#root',
  item: '.tl-entry, .tl-lane .tl-cluster',
  zoomIn: () => element(`[aria-label="${messages.timeline.zoomIn}"]`).click(),
  panPoint: () => {
    const { left, top, width } = element('.tl-plot').getBoundingClientRect();
    return { x: left + 0.6 * width, y: top + 45 };
  },
  probe: () =>
    Array.from(document.querySelectorAll('[role="slider"]'), (slider) =>
      slider.getAttribute('aria-valuetext'),
    ).join('|'),
};

import { useState } from 'react';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { Selection } from '@/report/selected.ts';
import { useShown, useView, ViewProvider } from '@/report/View.tsx';
import { Timeline, type TimelineView } from '../Timeline.tsx';

/** For tests: the timeline as the page holds it, with a selection that is kept. */
export function Free() {
  const { report } = useView();
  const { filters } = useShown();
  const [window, setWindow] = useState<TimeWindow | null>(null);
  const [view, setView] = useState<TimelineView | null>(null);
  const [selection, select] = useState<Selection | null>(null);
  return (
    <ViewProvider report={report} filters={filters} selection={selection} select={select}>
      <Timeline window={window} onWindow={setWindow} view={view} onView={setView} />
    </ViewProvider>
  );
}

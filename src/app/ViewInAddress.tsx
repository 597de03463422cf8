import { useQueryStates } from 'nuqs';
import { useCallback, useMemo, type ReactNode } from 'react';
import { filterParameters, selectionParameters } from '@/address/parameters.ts';
import type { Filters } from '@/report/filters.ts';
import { indexOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import type { Selection } from '@/report/selected.ts';
import { ViewProvider } from '@/report/View.tsx';

const PARAMETERS = { ...filterParameters, ...selectionParameters };

/** The report as the address has it: filtered, and with what is selected; what it does not hold is not asked of it. */
export function ViewInAddress(props: {
  readonly report: Report;
  /** What a selection is to the way back: the back of a page around a frame is not the frame's. */
  readonly history: 'push' | 'replace';
  readonly children: ReactNode;
}) {
  const { report, history, children } = props;
  const [url, setUrl] = useQueryStates(PARAMETERS);

  const filters = useMemo<Filters>(() => {
    const { topics } = indexOf(report);
    return {
      scopes: url.scope.filter((id) => report.figures.some(({ scope }) => scope === id)),
      topics: url.topic.filter((id) => topics.has(id)),
      statuses: url.status,
    };
  }, [report, url.scope, url.topic, url.status]);

  const selection = useMemo<Selection | null>(() => {
    const index = indexOf(report);
    if (url.figure !== null && index.figures.has(url.figure)) return { kind: 'figure', id: url.figure };
    // Entries may be many; they are looked through for one that is asked for alone.
    if (url.event !== null && index.events.has(url.event)) return { kind: 'event', id: url.event };
    return null;
  }, [report, url.figure, url.event]);

  const select = useCallback(
    (next: Selection | null) => {
      const figure = next?.kind === 'figure' ? next.id : null;
      const event = next?.kind === 'event' ? next.id : null;
      void setUrl({ figure, event }, { history });
    },
    [setUrl, history],
  );

  return (
    <ViewProvider report={report} filters={filters} selection={selection} select={select}>
      {children}
    </ViewProvider>
  );
}

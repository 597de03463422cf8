import { useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { fill } from '@/report/fill.ts';
import type { Filters } from '@/report/filters.ts';
import { indexOf } from '@/report/lookup.ts';
import { ViewProvider, type Selection } from '@/report/View.tsx';
import { Embed } from './Embed.tsx';
import { Page } from './page/Page.tsx';
import { ReportStatus } from './ReportStatus.tsx';
import { PresentationInAddress } from './PresentationInAddress.tsx';
import { filterParameters, selectionParameters, viewParameters } from '@/address/parameters.ts';
import { useReport } from './useReport.ts';

const PARAMETERS = { ...viewParameters, ...filterParameters, ...selectionParameters };

/** Joins the address with the report: which one, what of it, and what is selected; then the view that is asked for. */
export function ReportPage({ languageFailed }: { readonly languageFailed: boolean }) {
  const [url, setUrl] = useQueryStates(PARAMETERS);
  const { language, m } = useI18n();
  const { report, state, retry } = useReport(url.report);

  const filters = useMemo<Filters>(() => {
    const { figures, scopes, topics } = indexOf(report);
    const used = new Set([...figures.values()].map(({ scope }) => scope));
    return {
      scopes: url.scope.filter((id) => scopes.has(id) && used.has(id)),
      topics: url.topic.filter((id) => topics.has(id)),
      statuses: url.status,
    };
  }, [report, url.scope, url.topic, url.status]);

  const selection = useMemo<Selection | null>(() => {
    const { figures, events } = indexOf(report);
    if (url.figure !== null && figures.has(url.figure)) return { kind: 'figure', id: url.figure };
    if (url.event !== null && events.has(url.event)) return { kind: 'event', id: url.event };
    return null;
  }, [report, url.figure, url.event]);

  const select = useCallback(
    (next: Selection | null) => {
      const figure = next?.kind === 'figure' ? next.id : null;
      const event = next?.kind === 'event' ? next.id : null;
      void setUrl({ figure, event }, { history: 'push' });
    },
    [setUrl],
  );

  const title = fill(report, report.title, language, m);
  useEffect(() => {
    document.title = `${title} · ${m.page.product}`;
  }, [title, m]);

  const embedded = url.embed !== null && canEmbed(report, url.embed) ? url.embed : null;
  return (
    <ViewProvider report={report} filters={filters} selection={selection} select={select}>
      {url.presenter === null && embedded === null && (
        <Page languageFailed={languageFailed}>
          {url.report !== null && (
            <ReportStatus
              address={url.report}
              title={title}
              state={state}
              onRetry={retry}
              onBack={() => void setUrl({ report: null, figure: null, event: null }, { history: 'push' })}
            />
          )}
        </Page>
      )}
      {embedded !== null && <Embed id={embedded} />}
      <PresentationInAddress />
    </ViewProvider>
  );
}

function canEmbed(report: Parameters<typeof indexOf>[0], id: string): boolean {
  const { figures, charts } = indexOf(report);
  return id === 'timeline' || figures.has(id) || charts.has(id);
}

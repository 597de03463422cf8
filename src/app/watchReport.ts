import { QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import { ReportLoadError, type LoadFailure } from '@/report/loadFailure.ts';
import type { Report } from '@/report/model.ts';
import { reportQuery } from '@/report/query.ts';
import type { LoadState } from './loadState.ts';

/** A report's loading as it stands: the report once it is there, and a way to try again. */
export interface Watched {
  readonly report: Report | null;
  readonly state: LoadState;
  readonly retry: () => void;
}

/** One a page; a report is fetched when it is asked for, not again at every focus of the window. */
const client = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
});

/** Loads the report at an address and tells how that goes, at once and at every change, until what it returns is called. */
export function watchReport(address: string, onChange: (watched: Watched) => void): () => void {
  const observer = new QueryObserver(client, reportQuery(address));
  const retry = () => void observer.refetch();
  const tell = (result: QueryObserverResult<Report>) =>
    onChange({ report: result.data ?? null, state: loadState(result), retry });
  const leave = observer.subscribe(tell);
  tell(observer.getCurrentResult());
  return leave;
}

function loadState(query: QueryObserverResult<Report>): LoadState {
  if (query.isSuccess) return { kind: 'shown' };
  if (query.error === null) return { kind: 'loading', attempt: query.failureCount + 1 };
  const failure: LoadFailure =
    query.error instanceof ReportLoadError ? query.error.failure : { kind: 'fault' };
  return { kind: 'failed', failure, retrying: query.isFetching };
}

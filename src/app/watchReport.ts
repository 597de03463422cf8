import { deviceFileAddress } from '@/address/deviceFile.ts';
import { QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import { keepFile } from '@/report/deviceFile/keptFiles.ts';
import { ReportLoadError, type LoadFailure } from '@/report/loading/loadFailure.ts';
import type { Report } from '@/report/model.ts';
import { reportInFile, reportQuery } from '@/report/loading/query.ts';
import { randomName } from '@/ui/randomName.ts';
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

/**
 * Reads a file at hand as a report and keeps it; gives what stands for it in an address. Of a file that is refused nothing is kept.
 * Throws a `ReportLoadError`, or the reason of `signal`.
 */
export async function openFile(file: File, signal: AbortSignal): Promise<string> {
  const { report, content } = await reportInFile(file, signal);
  const id = randomName();
  const address = deviceFileAddress(id);
  await keepFile(id, { name: file.name, content });
  client.setQueryData(reportQuery(address).queryKey, report);
  return address;
}

function loadState(query: QueryObserverResult<Report>): LoadState {
  if (query.isSuccess) return { kind: 'shown' };
  if (query.error === null) return { kind: 'loading', attempt: query.failureCount + 1 };
  const failure: LoadFailure =
    query.error instanceof ReportLoadError ? query.error.failure : { kind: 'fault' };
  return { kind: 'failed', failure, retrying: query.isFetching };
}

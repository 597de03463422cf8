import { queryOptions } from '@tanstack/react-query';
import { ReportLoadError } from './loadFailure.ts';
import { productRoot } from '@/address/productRoot.ts';
import type { Report } from '../model.ts';

/** Failures that another try may mend without anyone's doing. */
const PASSING: ReadonlySet<string> = new Set(['network', 'timeout', 'broken-off']);

/** The report at an address. */
export function reportQuery(address: string) {
  return queryOptions<Report>({
    queryKey: ['report', address],
    queryFn: ({ signal }) => loader().then(({ loadReport }) => loadReport(address, productRoot(), signal)),
    staleTime: Infinity,
    // A report never changes; to look for what is the same in two of them would hold the page up.
    structuralSharing: false,
    // "Offline" is said in the page's own words, so the query must run and fail rather than wait.
    networkMode: 'always',
    retry: (count, error) => count < 2 && error instanceof ReportLoadError && PASSING.has(error.failure.kind),
    retryDelay: (attempt) => 1000 * 2 ** attempt,
  });
}

/** The report in a file at hand, and the file as it was read. Throws a `ReportLoadError`, or the reason of `signal`. */
export const reportInFile = (file: Blob, signal: AbortSignal) =>
  loader().then(({ loadFile }) => loadFile(file, signal));

/** What loads a report: downloaded with the first that is asked for. */
const loader = () =>
  import('./load.ts').catch(() => {
    throw new ReportLoadError({ kind: 'reader' });
  });

import { queryOptions } from '@tanstack/react-query';
import { report as bundled } from 'virtual:report';
import { ReportLoadError } from './loadFailure.ts';
import { productRoot } from '@/address/productRoot.ts';
import type { Report } from './model.ts';

/** Failures that another try may mend without anyone's doing. */
const PASSING: ReadonlySet<string> = new Set(['network', 'timeout']);

/** The report bundled with the product, checked when the product was built. */
export const bundledReport: Report = bundled;

/** The report at an address, or the bundled one for `null`: the same query, so that the page treats both alike. */
export function reportQuery(address: string | null) {
  return queryOptions<Report>({
    queryKey: ['report', address],
    queryFn: ({ signal }) =>
      address === null
        ? Promise.resolve(bundledReport)
        : loader().then((loadReport) => loadReport(address, productRoot(), signal)),
    ...(address === null ? { initialData: bundledReport } : {}),
    staleTime: Infinity,
    // A report never changes; to look for what is the same in two of them would hold the page up.
    structuralSharing: false,
    // "Offline" is said in the page's own words, so the query must run and fail rather than wait.
    networkMode: 'always',
    retry: (count, error) => count < 2 && error instanceof ReportLoadError && PASSING.has(error.failure.kind),
    retryDelay: (attempt) => 1000 * 2 ** attempt,
  });
}

/** What loads a report: downloaded with the first that is asked for. */
const loader = () =>
  import('./load.ts').then(
    ({ loadReport }) => loadReport,
    () => {
      throw new ReportLoadError({ kind: 'reader' });
    },
  );

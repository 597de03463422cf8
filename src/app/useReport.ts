import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ReportLoadError, type LoadFailure } from '@/report/loadFailure.ts';
import { bundledReport, reportQuery } from '@/report/query.ts';
import type { Report } from '@/report/model.ts';
import { useHydrated } from '@/ui/hydrated.ts';

export type LoadState =
  | { readonly kind: 'shown' }
  | { readonly kind: 'loading'; readonly attempt: number }
  | { readonly kind: 'failed'; readonly failure: LoadFailure; readonly retrying: boolean };

/** A report, and the address that it was asked for by; the bundled one has none. */
export interface Shown {
  readonly address: string | null;
  readonly report: Report;
}

const BUNDLED: Shown = { address: null, report: bundledReport };

/**
 * The report to show and how the loading of the one at `address` stands. While that is on its way, or when it can't be had,
 * what was shown before stays; where nothing was, nothing is, as no report may stand in for another.
 */
export function useReport(address: string | null): {
  readonly shown: Shown | null;
  readonly state: LoadState;
  readonly retry: () => void;
} {
  const query = useQuery(reportQuery(address));
  const read = useAddressRead();
  const [shown, setShown] = useState<Shown | null>(null);
  const { data, refetch } = query;
  // Until the address has been read, the page is as it was rendered at build time, and that counts for nothing.
  if (read && data && (shown?.report !== data || shown.address !== address)) {
    setShown({ address, report: data });
  }
  return { shown: read ? shown : BUNDLED, state: loadState(query), retry: () => void refetch() };
}

/** Whether the address has been read: in a page that was rendered at build time, that is one render after the first. */
function useAddressRead(): boolean {
  const hydrated = useHydrated();
  const [read, setRead] = useState(hydrated);
  useEffect(() => {
    if (hydrated) setRead(true);
  }, [hydrated]);
  return read;
}

function loadState(query: {
  isSuccess: boolean;
  isFetching: boolean;
  failureCount: number;
  error: Error | null;
}): LoadState {
  if (query.isSuccess) return { kind: 'shown' };
  if (query.error === null) return { kind: 'loading', attempt: query.failureCount + 1 };
  const failure: LoadFailure =
    query.error instanceof ReportLoadError ? query.error.failure : { kind: 'fault' };
  return { kind: 'failed', failure, retrying: query.isFetching };
}

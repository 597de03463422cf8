import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { ReportLoadError, type LoadFailure } from '@/report/load.ts';
import { bundledReport, reportQuery } from '@/report/query.ts';
import type { Report } from '@/report/schema/shape.ts';

export type LoadState =
  | { readonly kind: 'shown' }
  | { readonly kind: 'loading'; readonly attempt: number }
  | { readonly kind: 'failed'; readonly failure: LoadFailure; readonly retrying: boolean };

/** The report to show (the last good one while another is on its way or can't be had) and how its loading stands. */
export function useReport(address: string | null): {
  readonly report: Report;
  readonly state: LoadState;
  readonly retry: () => void;
} {
  const { language } = useI18n();
  const query = useQuery(reportQuery(address, language));
  const [report, setReport] = useState<Report>(bundledReport);
  if (query.data && query.data !== report) setReport(query.data);

  const { isError, refetch } = query;
  const [saidIn, setSaidIn] = useState(language);
  useEffect(() => {
    if (saidIn === language) return;
    setSaidIn(language);
    // The reasons were written in the other language; the file is read again to have them in this one.
    if (isError) void refetch();
  }, [language, saidIn, isError, refetch]);

  return { report, state: loadState(query), retry: () => void refetch() };
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
    query.error instanceof ReportLoadError ? query.error.failure : { kind: 'network' };
  return { kind: 'failed', failure, retrying: query.isFetching };
}

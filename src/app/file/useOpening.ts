import { useQueryStates } from 'nuqs';
import { useEffect, useEffectEvent, useState } from 'react';
import { placeParameters, selectionParameters, viewParameters } from '@/address/parameters.ts';
import { ReportLoadError, type LoadFailure } from '@/report/loading/loadFailure.ts';
import { oneFile, type Given, type NotOne } from './given.ts';

const PARAMETERS = { ...viewParameters, ...selectionParameters, ...placeParameters };

/** How the opening of what was given stands; what was shown stays until it is done. */
export type Opening =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'not-one'; readonly refused: NotOne }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: LoadFailure };

/** Reads what was given and, if it is a report, shows it in place of the one before: one step of the way back. `onOpened`: it is shown. */
export function useOpening(given: Given, onOpened: () => void): Opening {
  const [, setUrl] = useQueryStates(PARAMETERS);
  const [failed, setFailed] = useState<{ readonly of: Given; readonly failure: LoadFailure } | null>(null);
  const show = useEffectEvent((report: string) => {
    onOpened();
    void setUrl(
      { report, figure: null, event: null, slide: null, step: null },
      { history: 'push', scroll: true },
    );
  });
  const file = oneFile(given);
  useEffect(() => {
    const one = oneFile(given);
    if (!(one instanceof File)) return;
    const abandoned = new AbortController();
    open(one, abandoned.signal).then(
      (address) => {
        if (!abandoned.signal.aborted) show(address);
      },
      (error: unknown) => {
        if (abandoned.signal.aborted) return;
        const failure: LoadFailure = error instanceof ReportLoadError ? error.failure : { kind: 'fault' };
        setFailed({ of: given, failure });
      },
    );
    return () => abandoned.abort();
  }, [given]);
  if (!(file instanceof File)) return { kind: 'not-one', refused: file };
  if (failed?.of === given) return { kind: 'failed', name: file.name, failure: failed.failure };
  return { kind: 'reading', name: file.name };
}

/** What reads reports is downloaded with the first that is asked for. */
async function open(file: File, signal: AbortSignal): Promise<string> {
  const { openFile } = await import('../watchReport.ts').catch(() => {
    throw new ReportLoadError({ kind: 'reader' });
  });
  return openFile(file, signal);
}

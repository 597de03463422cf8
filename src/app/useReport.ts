import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import type { LoadState } from './loadState.ts';
import type { Watched } from './watchReport.ts';

/** A report, and the address that it was asked for by; the bundled one has none. */
export interface Shown {
  readonly address: string | null;
  readonly report: Report;
}

const BUNDLED: Shown = { address: null, report: bundledReport };
const HERE: Watched = { report: bundledReport, state: { kind: 'shown' }, retry: () => {} };
const COMING: Watched = { report: null, state: { kind: 'loading', attempt: 1 }, retry: () => {} };

/**
 * The report to show and how the loading of the one at `address` stands. While that is on its way, or when it can't be had,
 * what was shown before stays; where nothing was, nothing is, as no report may stand in for another.
 */
export function useReport(address: string | null): {
  readonly shown: Shown | null;
  readonly state: LoadState;
  readonly retry: () => void;
} {
  const read = useAddressRead();
  const watched = useWatched(address);
  const [shown, setShown] = useState<Shown | null>(null);
  const { report, state, retry } = watched;
  // Until the address has been read, the page is as it was rendered at build time, and that counts for nothing.
  if (read && report && (shown?.report !== report || shown.address !== address)) {
    setShown({ address, report });
  }
  return { shown: read ? shown : BUNDLED, state, retry };
}

/** What loads a report is downloaded with the first that is asked for: most visits ask for none. */
function useWatched(address: string | null): Watched {
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly of: string; readonly watched: Watched } | null>(null);
  useEffect(() => {
    if (address === null) return;
    let leave: (() => void) | null = null;
    let left = false;
    // A large report is drawn in slices, between which the page answers.
    const tell = (watched: Watched) => startTransition(() => setLatest({ of: address, watched }));
    const retry = () => {
      tell(COMING);
      setAttempt((before) => before + 1);
    };
    import('./watchReport.ts').then(
      ({ watchReport }) => {
        if (!left) leave = watchReport(address, tell);
      },
      () => {
        const state = { kind: 'failed', failure: { kind: 'reader' }, retrying: false } as const;
        if (!left) tell({ report: null, state, retry });
      },
    );
    return () => {
      left = true;
      leave?.();
    };
  }, [address, attempt]);
  if (address === null) return HERE;
  return latest?.of === address ? latest.watched : COMING;
}

/**
 * Whether the address has been read: in a page that was rendered at build time, that is one render after the first. Where it asks for no
 * report there is nothing to read, and the page that has just come alive is not drawn a second time.
 */
function useAddressRead(): boolean {
  const known = useSyncExternalStore(never, () => true, asksForNone);
  const [read, setRead] = useState(known);
  useEffect(() => {
    if (known) setRead(true);
  }, [known]);
  return read;
}

const never = () => () => {};

const asksForNone = (): boolean =>
  typeof location !== 'undefined' && !new URLSearchParams(location.search).has('report');

import { useMemo, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { ErrorBoundary } from '@/ui/loading/ErrorBoundary.tsx';

/** A part of the deck that may fail alone: it says so in its place, and is tried anew when it has something else to show. */
export function Guarded(props: {
  readonly shown?: unknown;
  /** Stands there instead of the part that failed; absent: a line that says so. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}) {
  const { shown, fallback, children } = props;
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const all = useMemo(() => ({ report, language, shown }), [report, language, shown]);
  return (
    <ErrorBoundary
      shown={all}
      fallback={
        fallback ?? (
          <p className="deck-failed" role="alert">
            {m.presentation.partFailed}
          </p>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}

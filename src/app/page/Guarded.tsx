import { useMemo, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useSelected, useShown, useView } from '@/report/View.tsx';
import { ErrorBoundary } from '@/ui/loading/ErrorBoundary.tsx';

/** A part of the page that says so when it breaks, leaves the rest alone, and is tried anew when there is something else to show. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  const { m } = useI18n();
  const [view, shown, selected] = [useView(), useShown(), useSelected()];
  const all = useMemo(() => ({ view, shown, selected }), [view, shown, selected]);
  const fallback = (
    <p role="alert" className="page-failed">
      {m.page.failed} {m.page.failedHint}
    </p>
  );
  return (
    <ErrorBoundary shown={all} fallback={fallback}>
      {children}
    </ErrorBoundary>
  );
}

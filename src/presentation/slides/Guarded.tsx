import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { ErrorBoundary } from '@/ui/ErrorBoundary.tsx';

/** A part of the deck that may fail alone: it says so in its place, and is tried again with what it is drawn from. */
export function Guarded(props: { readonly from?: readonly unknown[]; readonly children: ReactNode }) {
  const { from = [], children } = props;
  const { language, m } = useI18n();
  const { report } = useView();
  const fallback = (
    <p className="deck-failed" role="alert">
      {m.presentation.partFailed}
    </p>
  );
  return (
    <ErrorBoundary fallback={fallback} from={[report, language, ...from]}>
      {children}
    </ErrorBoundary>
  );
}

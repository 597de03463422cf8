import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { ErrorBoundary } from '@/ui/loading/ErrorBoundary.tsx';
import { Over } from './Over.tsx';

/** The last guard: where the deck as a whole fails, the page that it lies on does not go with it. */
export function Guarded(props: {
  readonly shown: unknown;
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { m } = useI18n();
  const fallback = (
    <Over role="alert" onClose={props.onClose}>
      <p>{m.page.failed}</p>
    </Over>
  );
  return (
    <ErrorBoundary shown={props.shown} fallback={fallback}>
      {props.children}
    </ErrorBoundary>
  );
}

import { useQueryStates } from 'nuqs';
import { viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import type { LoadState } from './loadState.ts';
import { useSpeaking } from './useSpeaking.ts';

const loadStatus = () => import('./LoadingStatus.tsx').then(({ LoadingStatus }) => LoadingStatus);

export interface LoadingProps {
  /** The title of the report that is shown: the one at the address or, until it is there, what was shown before; null: none. */
  readonly title: string | null;
  readonly state: LoadState;
  readonly onRetry: () => void;
}

/** How the loading of the report in the address stands; nothing where the address names none. */
export function StatusInAddress(props: LoadingProps) {
  const [{ report }] = useQueryStates(viewParameters);
  return report !== null && <Status {...props} address={report} />;
}

function Status(props: LoadingProps & { readonly address: string }) {
  const { m } = useI18n();
  const status = useSpeaking(loadStatus);
  if (status.kind === 'ready') return <status.module {...props} />;
  return (
    <div role="status">
      <p>{status.kind === 'failed' ? m.page.readerFailed : m.page.opening}</p>
      {status.kind === 'failed' && (
        <button type="button" onClick={status.retry}>
          {m.page.retry}
        </button>
      )}
    </div>
  );
}

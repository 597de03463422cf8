import { useQueryStates } from 'nuqs';
import { placeParameters, selectionParameters, viewParameters } from '@/address/parameters.ts';
import { ReportStatus } from './ReportStatus.tsx';
import type { LoadState } from './loadState.ts';

const PARAMETERS = { ...viewParameters, ...selectionParameters, ...placeParameters };

/** How the loading of the report in the address stands; nothing where the address names none. */
export function StatusInAddress(props: {
  readonly title: string | null;
  readonly state: LoadState;
  readonly onRetry: () => void;
}) {
  const [{ report, embed, presenter }, setUrl] = useQueryStates(PARAMETERS);
  if (report === null) return null;
  // An embed and the presenter's window belong to somebody else, who asked for this report and for no other.
  const own = embed === null && presenter === null;
  const onBack = () =>
    void setUrl({ report: null, figure: null, event: null, slide: null, step: null }, { history: 'push' });
  return <ReportStatus {...props} address={report} onBack={own ? onBack : null} />;
}

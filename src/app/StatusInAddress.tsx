import { useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { deviceFileId } from '@/address/deviceFile.ts';
import { placeParameters, selectionParameters, viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
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
  const status = { ...props, address: report, onBack: own ? onBack : null };
  return deviceFileId(report) === null ? <ReportStatus {...status} /> : <FromFile {...status} />;
}

/** What is said of a file is downloaded with the first that is opened. */
const fileParts = () => import('./file/fileParts.ts');

function FromFile(status: Parameters<typeof ReportStatus>[0]) {
  const { language, m } = useI18n();
  const load = useCallback(() => fileParts().then((parts) => parts.fileStatusIn(language)), [language]);
  const part = useModule(load);
  if (part.kind === 'ready') {
    const { FileStatus, words } = part.module;
    return <FileStatus {...status} words={words} />;
  }
  return <p role="status">{part.kind === 'loading' ? m.page.opening : m.loading.failures.reader}</p>;
}

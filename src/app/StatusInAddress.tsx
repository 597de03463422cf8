import { useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { deviceFileId } from '@/address/deviceFile.ts';
import { placeParameters, selectionParameters, viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
import type { StatusProps } from './ReportStatus.tsx';
import { useSpeaking } from './useSpeaking.ts';
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
  return deviceFileId(report) === null ? <FromAddress {...status} /> : <FromFile {...status} />;
}

const reportStatus = () => import('./ReportStatus.tsx').then(({ ReportStatus }) => ReportStatus);

function FromAddress(status: StatusProps) {
  const part = useSpeaking(reportStatus);
  return part.kind === 'ready' ? <part.module {...status} /> : <Coming failed={part.kind === 'failed'} />;
}

/** What is said of a file is downloaded with the first that is opened. */
const fileParts = () => import('./file/fileParts.ts');

function FromFile(status: StatusProps) {
  const { language } = useI18n();
  const load = useCallback(() => fileParts().then((parts) => parts.fileStatusIn(language)), [language]);
  const part = useModule(load);
  if (part.kind === 'ready') {
    const { FileStatus, words } = part.module;
    return <FileStatus {...status} words={words} />;
  }
  return <Coming failed={part.kind === 'failed'} />;
}

function Coming({ failed }: { readonly failed: boolean }) {
  const { m } = useI18n();
  return <p role="status">{failed ? m.page.readerFailed : m.page.opening}</p>;
}

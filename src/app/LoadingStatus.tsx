import { useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { deviceFileId } from '@/address/deviceFile.ts';
import { placeParameters, selectionParameters, viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
import { ReportStatus, type StatusProps } from './ReportStatus.tsx';
import type { LoadingProps } from './StatusInAddress.tsx';

const PARAMETERS = { ...viewParameters, ...selectionParameters, ...placeParameters };

/** How the loading of the report at an address stands, or of one from a file, and the way back to the bundled one. */
export function LoadingStatus(props: LoadingProps & { readonly address: string }) {
  const [{ embed, presenter }, setUrl] = useQueryStates(PARAMETERS);
  // An embed and the presenter's window belong to somebody else, who asked for this report and for no other.
  const own = embed === null && presenter === null;
  const onBack = () =>
    void setUrl({ report: null, figure: null, event: null, slide: null, step: null }, { history: 'push' });
  const status = { ...props, onBack: own ? onBack : null };
  return deviceFileId(props.address) === null ? <ReportStatus {...status} /> : <FromFile {...status} />;
}

/** What is said of a file is downloaded with the first that is opened. */
const fileParts = () => import('./file/fileParts.ts');

function FromFile(status: StatusProps) {
  const { language, m } = useI18n();
  const load = useCallback(() => fileParts().then((parts) => parts.fileStatusIn(language)), [language]);
  const part = useModule(load);
  if (part.kind === 'ready') {
    const { FileStatus, words } = part.module;
    return <FileStatus {...status} words={words} />;
  }
  return <p role="status">{part.kind === 'loading' ? m.page.opening : m.page.readerFailed}</p>;
}

import type { FileWords } from '@/i18n/fileWords.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { deviceFileId } from '@/address/deviceFile.ts';
import { forgetFile } from '@/report/deviceFile/keptFiles.ts';
import { MOST_KEPT } from '@/report/deviceFile/storedFiles.ts';
import type { LoadState } from '../loadState.ts';
import { Failure } from '../ReportStatus.tsx';
import { OpenReport } from './OpenReport.tsx';

/** How a report from a file stands: it is opened, still on its way after a reload, or no longer there. */
export function FileStatus(props: {
  readonly words: FileWords;
  readonly address: string;
  /** The title of the report that is shown; null: none. */
  readonly title: string | null;
  readonly state: LoadState;
  /** Leads to the bundled report; null where nothing but the one at the address has a place. */
  readonly onBack: (() => void) | null;
}) {
  const { words, address, title, state, onBack } = props;
  const { m } = useWholeI18n();
  const close = () => {
    const id = deviceFileId(address);
    if (id !== null) void forgetFile(id);
    onBack?.();
  };
  return (
    <section className="page-status" aria-label={words.heading} data-state={state.kind}>
      <div role="status">
        {state.kind === 'shown' && (
          <>
            <p>{words.opened(title ?? '')}</p>
            <p>{words.kept(MOST_KEPT)}</p>
          </>
        )}
        {state.kind === 'loading' && <p>{words.coming}</p>}
        {state.kind === 'failed' && (
          <>
            <p>
              <strong>{words.gone}</strong>
            </p>
            <Failure failure={state.failure} />
            {title !== null && <p>{m.loading.stays(title)}</p>}
          </>
        )}
      </div>
      {state.kind === 'failed' && <OpenReport />}
      {onBack && (
        <button type="button" onClick={close}>
          {state.kind === 'failed' ? m.loading.back : words.close}
        </button>
      )}
    </section>
  );
}

import { useI18n } from '@/i18n/I18n.tsx';
import type { ModuleState } from '@/ui/loading/useModule.ts';
import './download.css';

/** Beside a button, until what it opens is downloaded: that it is on its way, or that it failed and can be asked for again. */
export function PartComing(props: {
  readonly state: Exclude<ModuleState<unknown>, { kind: 'ready' }>;
  /** What the button says. */
  readonly name: string;
}) {
  const { state, name } = props;
  const { m } = useI18n();
  return (
    <span className="ui-download-status" role="status">
      {state.kind === 'loading' ? (
        m.page.opening
      ) : (
        <>
          {m.page.partFailed(name)}{' '}
          <button type="button" onClick={state.retry}>
            {m.page.retry}
          </button>
        </>
      )}
    </span>
  );
}

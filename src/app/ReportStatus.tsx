import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Messages } from '@/i18n/messages.ts';
import { MOST_BYTES, MOST_SECONDS, type LoadFailure } from '@/report/loading/loadFailure.ts';
import { useModule } from '@/ui/loading/useModule.ts';
import type { LoadingProps } from './StatusInAddress.tsx';
import './reportStatus.css';

/** The words for what can be wrong with a file are many, and few readers need them. */
const loadList = () => import('./ProblemList.tsx');

export interface StatusProps extends LoadingProps {
  readonly address: string;
  /** Leads to the bundled report; null where nothing but the one at the address has a place. */
  readonly onBack: (() => void) | null;
}

/** Says how the loading of another report stands: on its way, tried again, or failed, why, and what to do. */
export function ReportStatus(props: StatusProps) {
  const { address, title, state, onRetry, onBack } = props;
  const { m } = useWholeI18n();
  const { loading } = m;
  return (
    <section className="page-status" aria-label={m.page.anotherReport} data-state={state.kind}>
      <div role="status">
        {state.kind === 'shown' && <p>{loading.loaded(title ?? address)}</p>}
        {state.kind === 'loading' && (
          <p>{state.attempt > 1 ? loading.retrying(state.attempt) : loading.loading(address)}</p>
        )}
        {state.kind === 'failed' && (
          <>
            <p>
              <strong>{loading.failed(address)}</strong>
            </p>
            <Failure failure={state.failure} />
          </>
        )}
        {state.kind !== 'shown' && title !== null && <p>{loading.stays(title)}</p>}
      </div>
      {state.kind === 'failed' && (
        <button type="button" onClick={onRetry} aria-disabled={state.retrying}>
          {loading.retry}
        </button>
      )}
      {onBack && (
        <button type="button" onClick={onBack}>
          {loading.back}
        </button>
      )}
    </section>
  );
}

/** Why a report can't be shown, and what to do. */
export function Failure({ failure }: { readonly failure: LoadFailure }) {
  const { m } = useWholeI18n();
  return failure.kind === 'invalid' ? <Invalid {...failure} /> : <p>{failureText(failure, m)}</p>;
}

function Invalid({ problems, more }: Extract<LoadFailure, { kind: 'invalid' }>) {
  const { page, loading } = useWholeI18n().m;
  const list = useModule(loadList);
  return (
    <>
      <p>{loading.failures.invalid(problems.length + more)}</p>
      {list.kind === 'ready' && <list.module.ProblemList {...{ problems, more }} />}
      {list.kind === 'failed' && <p>{page.readerFailed}</p>}
    </>
  );
}

function failureText(
  failure: Exclude<LoadFailure, { kind: 'invalid' }>,
  { page, loading: { failures } }: Pick<Messages, 'page' | 'loading'>,
): string {
  switch (failure.kind) {
    case 'address':
      return failures.address(failure.beside);
    case 'offline':
    case 'network':
    case 'fault':
    case 'redirect':
    case 'unreadable':
      return failures[failure.kind];
    case 'reader':
      return page.readerFailed;
    case 'not-kept':
      return failures.notKept;
    case 'not-utf8':
      return failures.notUtf8;
    case 'timeout':
    case 'slow':
      return failures[failure.kind](MOST_SECONDS);
    case 'broken-off':
      return failures.brokenOff;
    case 'too-large':
      return failures.tooLarge(MOST_BYTES / 1_000_000);
    case 'status':
      return failures.status(failure.status);
    case 'not-json':
      return failures.notJson(failure.detail);
  }
}

import { useI18n } from '@/i18n/I18n.tsx';
import type { Messages } from '@/i18n/messages.ts';
import { MOST_BYTES, MOST_SECONDS, type LoadFailure } from '@/report/load.ts';
import type { LoadState } from './useReport.ts';
import './reportStatus.css';

/** Problems listed at once; a file with more is mended a few at a time. */
const MOST_PROBLEMS = 12;

/** Says how the loading of another report stands: on its way, tried again, or failed, why, and what to do. */
export function ReportStatus(props: {
  readonly address: string;
  readonly title: string;
  readonly state: LoadState;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}) {
  const { address, title, state, onRetry, onBack } = props;
  const { m } = useI18n();
  const { loading } = m;
  return (
    <section className="page-status" aria-label={loading.heading} data-state={state.kind}>
      <div role="status">
        {state.kind === 'shown' && <p>{loading.loaded(title)}</p>}
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
      </div>
      {state.kind === 'failed' && (
        <button type="button" onClick={onRetry} aria-disabled={state.retrying}>
          {loading.retry}
        </button>
      )}
      <button type="button" onClick={onBack}>
        {loading.back}
      </button>
    </section>
  );
}

function Failure({ failure }: { readonly failure: LoadFailure }) {
  const { m } = useI18n();
  const { loading } = m;
  if (failure.kind !== 'invalid') return <p>{failureText(failure, loading)}</p>;
  const { problems } = failure;
  return (
    <>
      <p>{loading.failures.invalid(problems.length)}</p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path === '' ? loading.whole : path}</code> {message}
          </li>
        ))}
        {problems.length > MOST_PROBLEMS && <li>{loading.more(problems.length - MOST_PROBLEMS)}</li>}
      </ul>
    </>
  );
}

function failureText(
  failure: Exclude<LoadFailure, { kind: 'invalid' }>,
  { failures }: Messages['loading'],
): string {
  switch (failure.kind) {
    case 'address':
    case 'offline':
    case 'network':
      return failures[failure.kind];
    case 'timeout':
      return failures.timeout(MOST_SECONDS);
    case 'too-large':
      return failures.tooLarge(MOST_BYTES / 1_000_000);
    case 'status':
      return failures.status(failure.status);
    case 'not-json':
      return failures.notJson(failure.detail);
  }
}

import { useI18n } from '@/i18n/I18n.tsx';
import type { Messages } from '@/i18n/messages.ts';
import { MOST_BYTES, MOST_SECONDS, type LoadFailure } from '@/report/load.ts';
import { wordsOf } from '@/report/refusals/wordsOf.ts';
import type { LoadState } from './useReport.ts';
import './reportStatus.css';

/** Problems listed at once; a file with more is mended a few at a time. */
const MOST_PROBLEMS = 12;

/** Says how the loading of another report stands: on its way, tried again, or failed, why, and what to do. */
export function ReportStatus(props: {
  readonly address: string;
  /** The title of the report that is shown: the one at the address or, until it is there, what was shown before; null: none. */
  readonly title: string | null;
  readonly state: LoadState;
  readonly onRetry: () => void;
  /** Leads to the bundled report; null where nothing but the one at the address has a place. */
  readonly onBack: (() => void) | null;
}) {
  const { address, title, state, onRetry, onBack } = props;
  const { m } = useI18n();
  const { loading } = m;
  return (
    <section className="page-status" aria-label={loading.heading} data-state={state.kind}>
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

function Failure({ failure }: { readonly failure: LoadFailure }) {
  const { m } = useI18n();
  const { loading } = m;
  if (failure.kind !== 'invalid') return <p>{failureText(failure, loading)}</p>;
  const { problems } = failure;
  const all = problems.length + failure.more;
  return (
    <>
      <p>{loading.failures.invalid(all)}</p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map(({ path, refusal }, index) => (
          // Two problems of one place may have the same words, and the list is made anew with each file.
          <li key={index}>
            <code>{path === '' ? loading.whole : path}</code> {wordsOf(refusal, m.refusals)}
          </li>
        ))}
        {all > MOST_PROBLEMS && <li>{loading.more(all - MOST_PROBLEMS)}</li>}
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
      return failures.address(failure.beside);
    case 'offline':
    case 'network':
    case 'reader':
    case 'fault':
      return failures[failure.kind];
    case 'not-utf8':
      return failures.notUtf8;
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

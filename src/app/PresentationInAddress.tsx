import { useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { fetchWhole } from '@/i18n/whole.ts';
import { useModule } from '@/ui/loading/useModule.ts';
import { ErrorBoundary } from '@/ui/loading/ErrorBoundary.tsx';
import { placeParameters, viewParameters } from '@/address/parameters.ts';
import { useStartKeys } from './useStartKeys.ts';
import { useAskLanguage } from './AskLanguage.tsx';

const loadPresentation = () => import('@/presentation/stage/Presentation.tsx');
const loadReading = () => import('@/presentation/read/ReadingView.tsx');
const loadPresenter = () => import('@/presentation/presenter/PresenterWindow.tsx');

/** A part once its code and the words that it speaks with are there. */
function useSpeaking<T>(load: () => Promise<T>) {
  const { language } = useI18n();
  const both = useCallback(
    () => Promise.all([load(), fetchWhole(language)]).then(([module]) => module),
    [load, language],
  );
  return useModule(both);
}

/**
 * The presentation over the page, or the presenter's window, when the address asks for one; downloaded only then.
 * `instead` takes the stage while the report that the address asks for isn't there.
 */
export function PresentationInAddress({ instead }: { readonly instead: ReactNode }) {
  const [{ presenter }] = useQueryStates(viewParameters);
  const [{ slide, read }, setUrl] = useQueryStates(placeParameters);
  useStartKeys(slide === null && presenter === null, (place) => void setUrl(place, { history: 'push' }));
  if (presenter !== null) return <Presenter session={presenter} />;
  if (slide === null) return null;
  if (instead !== null) return <NoReport>{instead}</NoReport>;
  return read ? <Reader /> : <Audience />;
}

function NoReport({ children }: { readonly children: ReactNode }) {
  const { m } = useI18n();
  const { onClose } = useStage();
  return (
    <div className="page-waiting">
      {children}
      <button type="button" onClick={onClose}>
        {m.page.close}
      </button>
    </div>
  );
}

function useStage() {
  const { language } = useI18n();
  const [{ slide, step, slides, play }, setUrl] = useQueryStates(placeParameters);
  const place = useMemo(() => ({ slide: slide ?? 1, step: Math.max(0, step) }), [slide, step]);
  const onPlace = useCallback(
    (next: { readonly slide: number; readonly step: number }) =>
      void setUrl({ slide: next.slide, step: next.step }, { history: 'replace' }),
    [setUrl],
  );
  const onArrange = useCallback(
    (choice: string | null, at: { readonly slide: number; readonly step: number }) =>
      void setUrl({ slides: choice, slide: at.slide, step: at.step }, { history: 'replace' }),
    [setUrl],
  );
  const onPlay = useCallback(
    (next: string | null) => void setUrl({ play: next }, { history: 'replace' }),
    [setUrl],
  );
  useEffect(() => {
    // What the address said was no place: it says the one that is shown.
    const said = new URLSearchParams(window.location.search).get('slide');
    if (said !== null && said !== String(place.slide)) onPlace(place);
  }, [place, onPlace]);
  const { ask: onLanguage, failure: languageFailure } = useAskLanguage('replace');
  const onClose = useCallback(
    () => void setUrl({ slide: null, step: null, read: null, play: null }, { history: 'replace' }),
    [setUrl],
  );
  const onSlides = useCallback(() => void setUrl({ read: null }, { history: 'replace' }), [setUrl]);
  return {
    place,
    onPlace,
    choice: slides,
    onArrange,
    play,
    onPlay,
    language,
    onLanguage,
    languageFailure,
    onSlides,
    onClose,
  };
}

function Reader() {
  const { place, choice, onSlides, onClose } = useStage();
  const part = useSpeaking(loadReading);
  if (part.kind === 'ready') {
    return (
      <Guarded shown={place} onClose={onClose}>
        <part.module.ReadingView slide={place.slide} {...{ choice, onSlides, onClose }} />
      </Guarded>
    );
  }
  return <Waiting failed={part.kind === 'failed' ? part.retry : null} onClose={onClose} />;
}

function Audience() {
  const stage = useStage();
  const part = useSpeaking(loadPresentation);
  if (part.kind === 'ready') {
    return (
      <Guarded shown={stage.place} onClose={stage.onClose}>
        <part.module.Presentation {...stage} />
      </Guarded>
    );
  }
  return <Waiting failed={part.kind === 'failed' ? part.retry : null} onClose={stage.onClose} />;
}

function Presenter({ session }: { readonly session: string }) {
  const stage = useStage();
  const [, setUrl] = useQueryStates(viewParameters);
  const onSession = useCallback(
    (name: string) => void setUrl({ presenter: name }, { history: 'replace' }),
    [setUrl],
  );
  const part = useSpeaking(loadPresenter);
  if (part.kind === 'ready') {
    return (
      <Guarded shown={stage.place} onClose={null}>
        <part.module.PresenterWindow {...stage} {...{ session, onSession }} />
      </Guarded>
    );
  }
  return <Waiting failed={part.kind === 'failed' ? part.retry : null} onClose={null} />;
}

/** The last guard: where the deck as a whole fails, the page that it lies on does not go with it. */
function Guarded(props: {
  readonly shown: unknown;
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { m } = useI18n();
  const fallback = (
    <div className="page-waiting" role="alert">
      <p>{m.page.failed}</p>
      {props.onClose && (
        <button type="button" onClick={props.onClose}>
          {m.page.close}
        </button>
      )}
    </div>
  );
  return (
    <ErrorBoundary shown={props.shown} fallback={fallback}>
      {props.children}
    </ErrorBoundary>
  );
}

function Waiting(props: { readonly failed: (() => void) | null; readonly onClose: (() => void) | null }) {
  const { m } = useI18n();
  return (
    <div className="page-waiting" role="status">
      {props.failed ? (
        <>
          <p>{m.page.partFailed(m.page.present)}</p>
          <button type="button" onClick={props.failed}>
            {m.page.retry}
          </button>
        </>
      ) : (
        <p>{m.page.opening}</p>
      )}
      {props.onClose && (
        <button type="button" onClick={props.onClose}>
          {m.page.close}
        </button>
      )}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { keepLastPlace } from '@/address/lastPlace.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Language } from '@/i18n/languages.ts';
import { useView } from '@/report/View.tsx';
import { Announcement } from './Announcement.tsx';
import { Controls } from './Controls.tsx';
import { hasSomethingToClose } from '../deck/deck.ts';
import type { WindowCommand } from '../deck/commandActions.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import { Notice } from './Notice.tsx';
import type { TakeAway } from './overview/SlideOverview.tsx';
import { Panels } from './Panels.tsx';
import { Guarded } from '../slides/frame/Guarded.tsx';
import { usePaper } from '../print/usePaper.ts';
import { sessionId } from '../session/sessionId.ts';
import { Stage } from './Stage.tsx';
import { ChoiceContext } from '../deck/choiceContext.ts';
import { useAutoPlay } from '../deck/useAutoPlay.ts';
import { playSeconds, usePlay } from '../deck/usePlay.ts';
import { useLobby } from '../session/useLobby.ts';
import { useDrivenDeck, type ChoiceKeeper } from '../session/useDrivenDeck.ts';
import { useFullScreen } from '@/ui/screen/useFullScreen.ts';
import { useNotice } from './useNotice.ts';
import { useIdle } from '@/ui/screen/useIdle.ts';
import { usePresenterWindow } from '../session/usePresenterWindow.ts';
import { useWakeLock } from '@/ui/screen/useWakeLock.ts';
import type { PlaceKeeper } from '../deck/useDeck.ts';
import { WarmUp } from './WarmUp.tsx';
import './presentation.css';

/** What whoever opens the deck has to give: the place and the language, which it keeps (in the address), and the way out. */
export interface PresentationProps extends PlaceKeeper, ChoiceKeeper {
  /** Goes on by itself, so many seconds a step, as the address has it; `null`: it doesn't. */
  readonly play: string | null;
  readonly onPlay: (play: string | null) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Puts away that the language asked for could not be loaded; `null`: it could. */
  readonly languageFailure: (() => void) | null;
  readonly onClose: () => void;
  /** Takes a slide away; left out, none can be. */
  readonly takeAway?: TakeAway | undefined;
}

/** The presentation: a modal layer over the page with one slide at a time, and all that drives it. */
export function Presentation(props: PresentationProps) {
  const {
    place,
    onPlace,
    choice,
    onArrange,
    play,
    onPlay,
    language,
    onLanguage,
    languageFailure,
    onClose,
    takeAway,
  } = props;
  const { m } = useWholeI18n();
  const { report, say } = useView();
  const [session] = useState(sessionId);
  const screen = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen(screen);
  const paper = usePaper();
  const [seconds, setSeconds] = useState(() => playSeconds(Number(play ?? Number.NaN)));
  const idle = useIdle(2500);
  useWakeLock();

  const leave = () => {
    keepLastPlace(deck.place);
    onClose();
  };
  const onCommand = (command: WindowCommand) => {
    if (command === 'presenter') presenter.open(deck.place);
    else if (command === 'fullScreen') void fullScreen.toggle();
    else if (command === 'escape' && !hasSomethingToClose(deck)) leave();
  };
  const driven = useDrivenDeck({
    role: 'hall',
    session,
    playing: play !== null,
    place,
    onPlace,
    choice,
    onArrange,
    language,
    onLanguage,
    onCommand,
  });
  const { talk, arrange, slides, deck, dispatch, run, ink, connected, spot } = driven;
  const presenter = usePresenterWindow(session, connected, talk.written, screen);
  const failed = presenter.state === 'blocked' || presenter.state === 'silent';
  useLobby({ report: report.id, role: 'hall', session, alone: !connected, onHall: nowhere });
  const notice = useNotice(fullScreen, languageFailure);
  useAutoPlay(deck, seconds, dispatch);
  usePlay(deck, seconds, play, onPlay);

  useEffect(() => {
    // What had the focus may have gone with its slide; the layer itself is always there.
    if (document.activeElement === document.body && deck.panel === null)
      screen.current?.closest('dialog')?.focus();
  }, [deck.place, deck.screen, deck.panel]);

  useEffect(
    () => () => {
      // The page was inert behind the deck, so that what had the focus there has lost it: the button that opens the deck is its heir.
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('[data-present]')?.focus();
    },
    [],
  );

  return (
    <ChoiceContext value={talk.written}>
      <Modal label={m.presentation.name(say(report.title))} className="deck" onCancel={() => run('escape')}>
        <div ref={screen} className="deck-screen" data-idle={idle}>
          <Guarded shown={deck.place}>
            <Stage {...{ slides, deck, dispatch, ink }} remoteSpot={spot} />
          </Guarded>
          {deck.typed !== '' && <p className="deck-typed">{m.presentation.typed(deck.typed)}</p>}
          {failed ? (
            <Notice onClose={presenter.dismiss} closeLabel={m.presentation.close}>
              {m.presentation[presenterNotice(presenter.state)]}{' '}
              <a href={presenter.address(deck.place)} target="_blank" rel="opener">
                {m.presentation.openAsTab}
              </a>
            </Notice>
          ) : (
            notice && (
              <Notice onClose={notice.onClose} closeLabel={m.presentation.close}>
                {notice.text}
              </Notice>
            )
          )}
          <Controls {...{ deck, run, idle }} />
          <Guarded>
            <Announcement
              {...{ slides, deck }}
              notice={failed ? m.presentation[presenterNotice(presenter.state)] : (notice?.text ?? '')}
            />
          </Guarded>
          <Panels
            {...{ talk, arrange, deck, dispatch, run, takeAway }}
            pace={{ seconds, onSeconds: (wanted) => setSeconds(playSeconds(wanted)) }}
            paper={paper}
          />
        </div>
        <Guarded fallback={false}>
          <WarmUp />
        </Guarded>
      </Modal>
    </ChoiceContext>
  );
}

/** A hall looks for no other hall. */
const nowhere = () => {};

function presenterNotice(state: string): 'popupBlocked' | 'presenterSilent' {
  return state === 'blocked' ? 'popupBlocked' : 'presenterSilent';
}

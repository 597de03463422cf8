import { useRef } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Announcement } from '../stage/Announcement.tsx';
import { Notice } from '../stage/Notice.tsx';
import { Panels } from '../stage/Panels.tsx';
import type { PresentationProps } from '../stage/Presentation.tsx';
import { usePaper } from '../print/usePaper.ts';
import { PresenterView } from './PresenterView.tsx';
import { ChoiceContext } from '../deck/choiceContext.ts';
import { Guarded } from '../slides/frame/Guarded.tsx';
import { useNotice } from '../stage/useNotice.ts';
import { useEveryLanguage } from '../deck/useEveryLanguage.ts';
import { useDrivenDeck } from '../session/useDrivenDeck.ts';
import { useLobby } from '../session/useLobby.ts';
import { useFullScreen } from '@/ui/screen/useFullScreen.ts';
import { useWakeLock } from '@/ui/screen/useWakeLock.ts';
import '../stage/presentation.css';

/** The presenter's window has no way out of its own, and belongs to a session, which may become another hall's. */
interface PresenterWindowProps extends Omit<PresentationProps, 'onClose' | 'play' | 'onPlay'> {
  readonly session: string;
  readonly onSession: (session: string) => void;
}

/** The presenter's own window, in step with the audience's of the session that its address names; it goes on without one. */
export function PresenterWindow({
  place,
  onPlace,
  choice,
  onArrange,
  language,
  onLanguage,
  languageFailure,
  session,
  onSession,
}: PresenterWindowProps) {
  const { m } = useWholeI18n();
  const { report, say } = useView();
  const ref = useRef<HTMLElement>(null);
  const fullScreen = useFullScreen(ref);
  const paper = usePaper();
  useWakeLock();
  useEveryLanguage();
  const driven = useDrivenDeck({
    role: 'presenter',
    session,
    playing: false,
    place,
    onPlace,
    choice,
    onArrange,
    language,
    onLanguage,
    onCommand: (command) => {
      if (command === 'fullScreen') void fullScreen.toggle();
    },
  });
  const { talk, arrange, slides, deck, dispatch, run, connected, doubled } = driven;
  useLobby({
    report: report.id,
    role: 'presenter',
    session,
    alone: !connected,
    onHall: onSession,
  });
  const notice = useNotice(fullScreen, languageFailure);
  return (
    <ChoiceContext value={talk.written}>
      <main
        ref={ref}
        className="deck-presenter-window"
        aria-label={m.presentation.presenterName(say(report.title))}
      >
        <PresenterView {...driven} session={session}>
          <p className="deck-link" data-connected={connected}>
            {connected ? m.presentation.connected : m.presentation.alone}
            {doubled && ` ${m.presentation.doubled}`}
          </p>
          {notice && (
            <Notice onClose={notice.onClose} closeLabel={m.presentation.close}>
              {notice.text}
            </Notice>
          )}
        </PresenterView>
        <Guarded>
          <Announcement {...{ slides, deck }} notice={notice?.text ?? ''} />
        </Guarded>
        <Panels {...{ talk, arrange, deck, dispatch, run, paper }} pace={null} />
      </main>
    </ChoiceContext>
  );
}

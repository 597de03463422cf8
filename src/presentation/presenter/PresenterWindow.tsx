import { useRef, useState } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Announcement } from '../stage/Announcement.tsx';
import { Notice } from '../stage/Notice.tsx';
import { Panels } from '../stage/Panels.tsx';
import type { PresentationProps } from '../stage/Presentation.tsx';
import { usePaper } from '../print/usePaper.ts';
import { PresenterView } from './PresenterView.tsx';
import { Guarded } from '../slides/Guarded.tsx';
import { useNotice } from '../stage/useNotice.ts';
import { useDrivenDeck } from '../session/useDrivenDeck.ts';
import { useFullScreen } from '@/ui/useFullScreen.ts';
import { useWakeLock } from '@/ui/useWakeLock.ts';
import '../stage/presentation.css';

/** The presenter's own window, in step with the audience's of the session that its address names; it goes on without one. */
export function PresenterWindow({
  place,
  onPlace,
  language,
  onLanguage,
  languageFailure,
}: Omit<PresentationProps, 'onClose'>) {
  const { m } = useI18n();
  const { report, say } = useView();
  const [session] = useState(() => new URLSearchParams(window.location.search).get('presenter') ?? '');
  const ref = useRef<HTMLElement>(null);
  const fullScreen = useFullScreen(ref);
  const paper = usePaper();
  useWakeLock();
  const driven = useDrivenDeck({
    role: 'presenter',
    session,
    place,
    onPlace,
    language,
    onLanguage,
    onCommand: (command) => {
      if (command === 'fullScreen') void fullScreen.toggle();
    },
  });
  const { slides, deck, dispatch, run, connected } = driven;
  const notice = useNotice(fullScreen, languageFailure);
  return (
    <main
      ref={ref}
      className="deck-presenter-window"
      aria-label={m.presentation.presenterName(say(report.title))}
    >
      <PresenterView {...driven}>
        <p className="deck-link" data-connected={connected}>
          {connected ? m.presentation.connected : m.presentation.alone}
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
      <Panels {...{ slides, deck, dispatch, run, paper }} pace={null} />
    </main>
  );
}

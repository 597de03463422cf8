import type { ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { languages } from '@/i18n/languages.ts';
import { paceOf } from './pace.ts';
import { elapsedOf, formatElapsed, pauseTimer, startTimer, STOPPED } from './timer.ts';
import { useNow } from './useNow.ts';
import type { Talk } from './talk.ts';

const MINUTE = 60_000;

/** The clock on the wall, the timer of the talk, and how the talk stands to its plan. `progress`: share of the deck shown. */
export function Clock(props: {
  readonly progress: number;
  readonly talk: Talk;
  readonly onTalk: (to: Partial<Talk>) => void;
  /** Beside them. */
  readonly children: ReactNode;
}) {
  const { progress, talk, onTalk, children } = props;
  const { timer, minutes } = talk;
  const { language, m } = useWholeI18n();
  const words = m.presentation;
  const now = useNow();
  const elapsed = elapsedOf(timer, now);
  const pace = elapsed === 0 ? null : paceOf(elapsed, minutes * MINUTE, progress);
  const clock = new Intl.DateTimeFormat(languages[language].tag, { timeStyle: 'short' }).format(now);
  return (
    <div className="deck-clock">
      <p>
        <span className="deck-label">{words.clock}</span> <time>{clock}</time>
      </p>
      <p role="timer" aria-label={words.timer}>
        <span className="deck-label">{words.timer}</span> <strong>{formatElapsed(elapsed)}</strong>
      </p>
      <p className="deck-pace" data-pace={pace?.kind}>
        {pace && words.pace[pace.kind](formatElapsed(pace.by))}
      </p>
      <div>
        <button
          type="button"
          onClick={() =>
            onTalk({
              timer: timer.since === null ? startTimer(timer, Date.now()) : pauseTimer(timer, Date.now()),
            })
          }
        >
          {timer.since === null ? words.start : words.pauseTimer}
        </button>
        <button type="button" onClick={() => onTalk({ timer: STOPPED })}>
          {words.reset}
        </button>
        <label>
          {words.planned}
          <input
            type="number"
            min={1}
            max={600}
            value={minutes}
            onChange={(event) =>
              onTalk({ minutes: Math.min(600, Math.max(1, Math.trunc(event.target.valueAsNumber) || 1)) })
            }
          />
        </label>
      </div>
      {children}
    </div>
  );
}

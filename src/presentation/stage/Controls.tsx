import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Deck } from '../deck/deck.ts';
import { progressOf } from '../deck/deck.ts';
import type { Command } from '../deck/keys.ts';
import { nextLanguage } from '../deck/nextLanguage.ts';
import './controls.css';

/** The strip below the slide: it fades when nobody moves the pointer, except what stops a deck that plays by itself. */
export function Controls(props: {
  readonly deck: Deck;
  readonly run: (command: Command) => void;
  readonly idle: boolean;
}) {
  const { deck, run, idle } = props;
  const { language, m } = useWholeI18n();
  const words = m.presentation;
  const other = nextLanguage(language);
  return (
    <>
      <div className="deck-progress" aria-hidden="true">
        <span style={{ inlineSize: `${progressOf(deck) * 100}%` }} />
      </div>
      <div
        className="deck-controls"
        role="group"
        aria-label={words.controls}
        data-idle={idle}
        data-playing={deck.playing}
      >
        <button type="button" onClick={() => run('back')}>
          {words.command.back}
        </button>
        <button type="button" onClick={() => run('next')}>
          {words.command.next}
        </button>
        <button type="button" onClick={() => run('overview')}>
          {words.command.overview}
        </button>
        <button type="button" className="deck-play" onClick={() => run('play')}>
          {deck.playing ? words.command.pause : words.command.play}
        </button>
        <span className="deck-controls-gap" />
        <button type="button" className="deck-roomy" onClick={() => run('presenter')}>
          {words.command.presenter}
        </button>
        <button type="button" className="deck-roomy" onClick={() => run('fullScreen')}>
          {words.command.fullScreen}
        </button>
        <button type="button" lang={other.tag} onClick={() => run('language')}>
          {other.name}
        </button>
        <button type="button" onClick={() => run('help')}>
          {words.command.help}
        </button>
        <button type="button" onClick={() => run('escape')}>
          {words.command.escape}
        </button>
      </div>
    </>
  );
}

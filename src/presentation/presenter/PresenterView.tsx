import type { ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { progressOf, type Deck, type DeckAction, type Spot } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import type { Command } from '../deck/keys.ts';
import { useRested } from '@/ui/useRested.ts';
import { nextLanguage } from '../deck/nextLanguage.ts';
import type { useInk } from '../session/useInk.ts';
import { Guarded } from '../slides/frame/Guarded.tsx';
import { Clock } from './Clock.tsx';
import { Notes } from './Notes.tsx';
import { NowPicture } from './NowPicture.tsx';
import { SlideList } from './SlideList.tsx';
import { Timings } from './Timings.tsx';
import { useTalk } from './useTalk.ts';
import { UpNext } from './UpNext.tsx';
import './presenter.css';
import './clock.css';
import './timings.css';

/** So long after a change, in ms, both windows have painted it. */
const PAINTED = 150;

const COMMANDS = [
  'back',
  'next',
  'black',
  'white',
  'proof',
  'point',
  'pen',
  'erase',
  'light',
  'zoom',
  'overview',
  'help',
] as const satisfies readonly Command[];

/** What the speaker sees: the slide the hall sees, the one to come, notes, clock, pace and the list. `children`: what there is to say. */
export function PresenterView(props: {
  readonly slides: readonly DeckSlide[];
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
  readonly run: (command: Command) => void;
  /** Names the talk whose timer, plan and notes' size are kept. */
  readonly session: string;
  readonly point: (spot: Spot | null, light: boolean) => void;
  readonly ink: Pick<ReturnType<typeof useInk>, 'strokes' | 'draw'>;
  readonly children: ReactNode;
}) {
  const { slides, deck, dispatch, run, session, point, ink, children } = props;
  const [talk, changeTalk] = useTalk(session);
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  const words = m.presentation;
  const { place, steps } = deck;
  const slide = slides[place.slide - 1];
  const stepCount = steps[place.slide - 1] ?? 0;
  // The hall waits for the current slide, on the same thread; what comes next is drawn when both windows have painted it.
  const later = useRested(deck, PAINTED);
  const other = nextLanguage(language);
  return (
    <div className="deck-presenter">
      <h1 className="deck-hidden">{words.presenterName(say(report.title))}</h1>
      {children}
      <Guarded>
        <Clock progress={progressOf(deck)} talk={talk} onTalk={changeTalk}>
          <Timings {...{ slides, slide, session }} />
        </Clock>
      </Guarded>
      <section className="deck-now" aria-label={words.current}>
        <h2 className="deck-heading">
          {words.current} <span>{words.positionInWords(place.slide, slides.length)}</span>
          {stepCount > 0 && <span> · {words.step(place.step + 1, stepCount + 1)}</span>}
        </h2>
        <NowPicture count={slides.length} {...{ slide, deck, dispatch, point, ink }} />
        <div className="deck-now-commands" role="group" aria-label={words.controls}>
          {COMMANDS.map((command) => (
            <button
              key={command}
              type="button"
              aria-pressed={pressed(deck, command)}
              onClick={() => run(command)}
            >
              {words.command[command]}
            </button>
          ))}
          <button type="button" lang={other.tag} onClick={() => run('language')}>
            {other.name}
          </button>
        </div>
        <Guarded>
          <SlideList current={place.slide} {...{ slides, dispatch }} />
        </Guarded>
      </section>
      <div className="deck-side">
        <Guarded shown={later}>
          <UpNext slides={slides} deck={later} />
        </Guarded>
        <Guarded shown={slide}>
          <Notes notes={slide?.notes ?? null} size={talk.size} onSize={(size) => changeTalk({ size })} />
        </Guarded>
      </div>
    </div>
  );
}

/** Whether a command switches something that is on; `undefined`: it switches nothing. */
function pressed(deck: Deck, command: Command): boolean | undefined {
  if (command === 'black' || command === 'white' || command === 'proof') return deck.screen === command;
  if (command === 'zoom') return deck.zoom !== null;
  const tool = command === 'point' ? 'pointer' : command;
  return tool === 'pointer' || tool === 'pen' || tool === 'light' ? deck.tool === tool : undefined;
}

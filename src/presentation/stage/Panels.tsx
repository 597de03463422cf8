import type { Deck, DeckAction } from '../deck/deck.ts';
import type { Choice } from '../deck/choice.ts';
import type { TalkDeck } from '../deck/talkOf.ts';
import type { Command } from '../deck/keys.ts';
import { Paper } from '../print/Paper.tsx';
import type { usePaper } from '../print/usePaper.ts';
import { Guarded } from '../slides/frame/Guarded.tsx';
import { Help, type Pace } from './Help.tsx';
import { SlideOverview, type TakeAway } from './overview/SlideOverview.tsx';

/** What either window opens over its slides, and the deck on paper while it prints; one that fails leaves the deck as it is. */
export function Panels(props: {
  readonly talk: TalkDeck;
  readonly arrange: (choice: Choice) => void;
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
  readonly run: (command: Command) => void;
  readonly pace: Pace | null;
  readonly paper: ReturnType<typeof usePaper>;
  readonly takeAway?: TakeAway | undefined;
}) {
  const { takeAway, talk, arrange, deck, dispatch, run, pace, paper } = props;
  return (
    <Guarded shown={deck.panel ?? paper.kind}>
      {deck.panel === 'overview' && <SlideOverview {...{ talk, arrange, deck, dispatch, takeAway }} />}
      {deck.panel === 'help' && (
        <Help
          {...{ run, pace }}
          onPrint={paper.print}
          onClose={() => dispatch({ type: 'panel', panel: null })}
        />
      )}
      {paper.kind !== null && <Paper kind={paper.kind} slides={talk.slides} />}
    </Guarded>
  );
}

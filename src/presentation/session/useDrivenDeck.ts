import { useCallback, useEffect, useMemo } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Language } from '@/i18n/languages.ts';
import { useView } from '@/report/View.tsx';
import { COMMAND_ACTIONS, isWindowCommand, type WindowCommand } from '../deck/commandActions.ts';
import { isSamePlace, type DeckAction, type Place } from '../deck/deck.ts';
import { formatChoice, type Choice } from '../deck/choice.ts';
import { talkOf } from '../deck/talkOf.ts';
import type { Command } from '../deck/keys.ts';
import { nextLanguage } from '../deck/nextLanguage.ts';
import type { Role } from './sessionMessage.ts';
import { stepsOf } from '../deck/stepsOf.ts';
import { useDeck, type PlaceKeeper } from '../deck/useDeck.ts';
import { useKeys } from '../deck/useKeys.ts';
import { useInk } from './useInk.ts';
import { useSession } from './useSession.ts';
import { useTypedTimeout } from '../deck/useTypedTimeout.ts';

/** Which slides the talk has is kept by whoever opened the deck, too; a change of it says where the deck stands then. */
export interface ChoiceKeeper {
  readonly choice: string | null;
  readonly onArrange: (choice: string | null, place: Place) => void;
}

interface Driver extends PlaceKeeper, ChoiceKeeper {
  readonly role: Role;
  readonly session: string;
  /** Whether the deck goes on by itself from the start. */
  readonly playing: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What only this window can do. */
  readonly onCommand: (command: WindowCommand) => void;
}

/** The report's deck in one of the two windows: moved by this window's keys and commands, and in step with the other one. */
export function useDrivenDeck(driver: Driver) {
  const { role, session, place, onPlace, choice, onArrange, language, onLanguage, onCommand } = driver;
  const { report } = useView();
  const talk = useMemo(() => talkOf(report, choice), [report, choice]);
  const { slides, written } = talk;
  // The language that is seen, which may still be another than the one asked for.
  const { language: seen, m } = useWholeI18n();
  const steps = useMemo(() => stepsOf(slides, { report, language: seen, m }), [slides, report, seen, m]);
  const [deck, move] = useDeck(steps, { place, onPlace }, driver.playing);
  const { tell, ...inStep } = useSession({
    report: report.id,
    session,
    role,
    deck,
    follow: move,
    language,
    onLanguage,
    choice: written,
    onArrange,
    onInk: (received) => ink.receive(received),
    inkNow: () => ink.now(),
  });
  const ink = useInk(session, slides[deck.place.slide - 1]?.id ?? '', inStep.postInk);
  const { erase } = ink;
  useEffect(() => {
    // What the address asked for and the deck has not is put right in it.
    if (written !== choice) onArrange(written, deck.place);
    else if (!isSamePlace(deck.place, place)) onPlace(deck.place);
  }, [written, choice, onArrange, deck.place, place, onPlace]);
  const arrange = useCallback(
    (next: Choice) => {
      const here = talk.choice[deck.place.slide - 1] ?? 1;
      const at = next.indexOf(here);
      const stays = { slide: at + 1, step: deck.place.step };
      const nearest = { slide: Math.min(deck.place.slide, next.length), step: 0 };
      onArrange(formatChoice(next, talk.all.length), at === -1 ? nearest : stays);
    },
    [talk, deck.place, onArrange],
  );
  const dispatch = useCallback((action: DeckAction) => tell(move(action)), [tell, move]);
  useTypedTimeout(deck, dispatch);

  const run = useCallback(
    (command: Command) => {
      if (!isWindowCommand(command)) {
        dispatch(COMMAND_ACTIONS[command]);
        return;
      }
      if (command === 'language') onLanguage(nextLanguage(language).id);
      else if (command === 'escape') dispatch({ type: 'escape' });
      else if (command === 'erase') erase();
      onCommand(command);
    },
    [dispatch, erase, language, onLanguage, onCommand],
  );
  useKeys(deck, dispatch, run);
  return { talk, arrange, slides, deck, dispatch, run, ink, ...inStep };
}

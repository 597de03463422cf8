import { useCallback, useMemo } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import type { Language } from '@/i18n/languages.ts';
import { useView } from '@/report/View.tsx';
import { COMMAND_ACTIONS, isWindowCommand, type WindowCommand } from '../deck/commandActions.ts';
import type { DeckAction } from '../deck/deck.ts';
import { slidesOf } from '../deck/derive.ts';
import type { Command } from '../deck/keys.ts';
import { nextLanguage } from '../deck/nextLanguage.ts';
import type { Role } from './sessionMessage.ts';
import { stepsOf } from '../deck/stepsOf.ts';
import { useDeck, type PlaceKeeper } from '../deck/useDeck.ts';
import { useKeys } from '../deck/useKeys.ts';
import { useSession } from './useSession.ts';
import { useTypedTimeout } from '../deck/useTypedTimeout.ts';

interface Driver extends PlaceKeeper {
  readonly role: Role;
  readonly session: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What only this window can do. */
  readonly onCommand: (command: WindowCommand) => void;
}

/** The report's deck in one of the two windows: moved by this window's keys and commands, and in step with the other one. */
export function useDrivenDeck({ role, session, place, onPlace, language, onLanguage, onCommand }: Driver) {
  const { report } = useView();
  const slides = useMemo(() => slidesOf(report), [report]);
  // The language that is seen, which may still be another than the one asked for.
  const { language: seen, m } = useI18n();
  const steps = useMemo(() => stepsOf(slides, { report, language: seen, m }), [slides, report, seen, m]);
  const [deck, move] = useDeck(steps, { place, onPlace });
  const { tell, ...inStep } = useSession({
    report: report.id,
    session,
    role,
    deck,
    follow: move,
    language,
    onLanguage,
  });
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
      onCommand(command);
    },
    [dispatch, language, onLanguage, onCommand],
  );
  useKeys(deck, dispatch, run);
  return { slides, deck, dispatch, run, ...inStep };
}

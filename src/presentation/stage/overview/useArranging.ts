import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { talkWords } from '@/i18n/talkWords.ts';
import { hideIn, moveIn, showIn, wholeDeck, type Choice } from '../../deck/choice.ts';

/** The ways to choose and order a talk's slides by their numbers in the report, and what there is to say of the last one. */
export interface Arranging {
  readonly news: string | null;
  readonly forget: () => void;
  /** Hides a slide, or shows it again. */
  readonly toggle: (number: number) => void;
  readonly moveBy: (number: number, by: number) => void;
  readonly moveTo: (number: number, place: number) => void;
  readonly all: (count: number) => () => void;
}

/** Arranges a talk in the overview: each change is said, and its slide keeps the focus where it goes. */
export function useArranging(
  choice: Choice,
  arrange: (choice: Choice) => void,
  list: RefObject<HTMLElement | null>,
): Arranging {
  const { language, m } = useWholeI18n();
  const words = m.presentation;
  const talkSays = talkWords[language];
  const [news, setNews] = useState<string | null>(null);
  const moved = useRef<number | null>(null);
  useLayoutEffect(() => {
    const number = moved.current;
    moved.current = null;
    const card = number === null ? null : list.current?.querySelector<HTMLElement>(`[data-card="${number}"]`);
    card?.focus();
  }, [choice, list]);

  const change = (number: number, after: Choice, said: string) => {
    setNews(after === choice ? talkSays.lastStays : said);
    if (after === choice) return;
    moved.current = number;
    arrange(after);
  };
  const moveTo = (number: number, place: number) => {
    const nearest = Math.min(choice.length, Math.max(1, place));
    if (!choice.includes(number)) return;
    change(number, moveIn(choice, number, nearest), talkSays.movedTo(nearest, choice.length));
  };
  return {
    news,
    forget: () => setNews(null),
    toggle: (number) => {
      const after = choice.includes(number) ? hideIn(choice, number) : showIn(choice, number);
      const place = after.indexOf(number) + 1;
      change(number, after, place === 0 ? talkSays.hidden(after.length) : talkSays.shownAgain(place));
    },
    moveBy: (number, by) => moveTo(number, choice.indexOf(number) + 1 + by),
    moveTo,
    all: (count) => () => change(choice[0] ?? 1, wholeDeck(count), words.found(count)),
  };
}

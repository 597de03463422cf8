import type { Report } from '@/report/model.ts';
import { formatChoice, parseChoice, type Choice } from './choice.ts';
import type { DeckSlide } from './deckSlide.ts';
import { slidesOf } from './derive.ts';

/** A report's deck as it is shown in one talk. */
export interface TalkDeck {
  /** Every slide that there is, in the report's order. */
  readonly all: readonly DeckSlide[];
  readonly choice: Choice;
  /** The choice as the address has it, put right; `null`: all of them. */
  readonly written: string | null;
  /** Those that are shown, in the talk's order. */
  readonly slides: readonly DeckSlide[];
}

/** The slides that an address chooses from a report's deck. */
export function talkOf(report: Report, text: string | null): TalkDeck {
  const all = slidesOf(report);
  const choice = parseChoice(text, all.length);
  return {
    all,
    choice,
    written: formatChoice(choice, all.length),
    slides: choice.flatMap((number) => all[number - 1] ?? []),
  };
}

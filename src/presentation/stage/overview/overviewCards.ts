import type { Choice } from '../../deck/choice.ts';
import { findSlides } from '../../deck/findSlides.ts';

/** A slide as the overview shows it: its number in the report, and its place in the talk; `null`: it is hidden. */
export interface OverviewSlide {
  readonly number: number;
  readonly place: number | null;
}

/** What a search finds: the talk's slides by place or title, then those that are hidden, which have no place, by title. */
export function overviewCards(titles: readonly string[], choice: Choice, query: string): OverviewSlide[] {
  const titleOf = (number: number) => titles[number - 1] ?? '';
  const shown = findSlides(choice.map(titleOf), query).map((place) => ({
    number: choice[place - 1] ?? 1,
    place,
  }));
  const hidden = titles.flatMap((_, index) => (choice.includes(index + 1) ? [] : [index + 1]));
  const named = /^[\s\d]*$/.test(query) && query.trim() !== '' ? [] : hidden;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return [
    ...shown,
    ...named
      .filter((number) => words.every((word) => titleOf(number).toLowerCase().includes(word)))
      .map((number) => ({ number, place: null })),
  ];
}

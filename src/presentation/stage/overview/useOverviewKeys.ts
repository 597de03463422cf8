import type { KeyboardEvent, RefObject } from 'react';
import { moveInGrid } from '@/ui/moveInGrid.ts';
import type { Arranging } from './useArranging.ts';

const ARROWS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['ArrowRight', 1],
  ['ArrowDown', 1],
]);

/**
 * The overview's own keys: arrows walk over the cards, with Alt they move the slide; Delete hides it or shows it again; and whatever
 * can be written is looked for at once.
 */
export function useOverviewKeys(overview: {
  readonly list: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly arranging: Arranging;
  /** The slide that the focus is on, by its number in the report. */
  readonly active: number;
}): (event: KeyboardEvent) => void {
  const { list, search, arranging, active } = overview;
  return (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (target === search.current || ctrlKey || metaKey) return;
    const onCard = target instanceof HTMLElement && target.dataset['card'] !== undefined;
    const by = ARROWS.get(key);
    if (onCard && altKey && by !== undefined) arranging.moveBy(active, by);
    else if (onCard && key === 'Delete') arranging.toggle(active);
    else if (!altKey && key.length === 1 && key !== ' ') {
      // The letter itself is written by the browser, where the focus is by then; it is no key of the deck.
      search.current?.focus();
      event.stopPropagation();
      return;
    } else {
      const next = onCard && list.current ? moveInGrid(list.current, key, '[data-card]') : null;
      if (next === null) return;
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  };
}

import { useEffect, useState, type RefObject } from 'react';
import { isHandsMove } from '@/ui/isHandsMove.ts';
import { createCell, type Cell } from '@/ui/cell.ts';

/** How long a hand rests on a row before its panel opens, and how long it may take to the panel, in ms. */
const REST = 350;
const GRACE = 250;

/**
 * Which row has its panel open: the one where the hand rests or the keyboard is. Escape closes it, and nothing else then. What the
 * keyboard opened stays while it is there, until the hand moves: a page that scrolls under a hand at rest is no move of the hand.
 */
export function usePanel(table: RefObject<HTMLElement | null>): Cell<string | null> {
  const [open] = useState(() => createCell<string | null>(null));
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (id: string | null, after: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => open.set(id), after);
    };
    const rowOf = (target: EventTarget | null) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
      // The details of a figure, elsewhere on the page, are no row.
      return row && element.contains(row) ? (row.dataset['figure'] ?? null) : null;
    };
    let byKeyboard = false;
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || byKeyboard) return;
      const id = rowOf(target);
      if (id === open.get()) clearTimeout(timer);
      else later(id, id === null ? GRACE : REST);
    };
    const onMove = (event: PointerEvent) => {
      if (!byKeyboard || !isHandsMove(event)) return;
      byKeyboard = false;
      onOver(event);
    };
    const onLeave = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch' && !byKeyboard) later(null, GRACE);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element && target.matches(':focus-visible'))) return;
      byKeyboard = true;
      later(rowOf(target), 0);
    };
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      byKeyboard = false;
      const next = rowOf(relatedTarget);
      if (next !== null && next === open.get()) return;
      // At once: the next key may already be meant for what has the focus now.
      clearTimeout(timer);
      open.set(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      clearTimeout(timer);
      if (open.get() === null) return;
      open.set(null);
      event.preventDefault();
    };
    element.addEventListener('pointerover', onOver);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    document.addEventListener('keydown', onKey, true);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [table, open]);
  return open;
}

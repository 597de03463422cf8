import { useEffect } from 'react';
import { useView } from '@/report/View.tsx';

/**
 * What the hand or the keyboard is on lights up wherever else it stands. Marks are set on the elements themselves, so that no
 * part of the page is drawn anew for it.
 */
export function Lights() {
  const { highlight } = useView();
  useEffect(() => {
    const element = document.querySelector<HTMLElement>('.page');
    if (!element) return;
    const figureAt = (target: EventTarget | null) =>
      target instanceof Element
        ? (target.closest('[data-figure]')?.getAttribute('data-figure') ?? null)
        : null;
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') highlight.set(figureAt(target));
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) highlight.set(figureAt(target));
    };
    const onLeave = () => highlight.set(null);
    // Every mark of the page is touched by the rest's stepping back, so it waits until what is lit has been painted.
    const stepBack = () => element.toggleAttribute('data-lights', highlight.get() !== null);
    const stop = highlight.subscribe(() => {
      light(element, highlight.get());
      requestAnimationFrame(() => setTimeout(stepBack));
    });
    element.addEventListener('pointerover', onOver);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onLeave);
    return () => {
      stop();
      light(element, null);
      element.removeAttribute('data-lights');
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onLeave);
    };
  }, [highlight]);
  return null;
}

function light(page: HTMLElement, figure: string | null): void {
  for (const lit of page.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (figure === null) return;
  for (const lit of page.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`))
    lit.setAttribute('data-lit', '');
}

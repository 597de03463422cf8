import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { figureOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { useView, type Selection } from '@/report/View.tsx';
import { focusFirst } from './focusFirst.ts';
import { Guarded } from './Guarded.tsx';
import { useOpener } from './useOpener.ts';

/** The details of the selected figure, beside the page or at its foot. */
export function SelectedFigure() {
  const { report, selection } = useView();
  const opener = useOpener();
  useEntryFocus(selection, opener);
  if (selection?.kind !== 'figure') return null;
  return (
    <Guarded>
      <Details key={selection.id} figure={figureOf(report, selection.id)} opener={opener} />
    </Guarded>
  );
}

/**
 * The details stand far from what opens them in the page. A press takes the focus along into them, and it comes back when they
 * close with the focus in them. What an address opens leaves the focus where it is.
 */
function Details({
  figure,
  opener,
}: {
  readonly figure: Figure;
  readonly opener: RefObject<Element | null>;
}) {
  const { select } = useView();
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const panel = ref.current;
    const pressed = opener.current;
    if (pressed) panel?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    return () => {
      if (panel?.contains(document.activeElement)) focusFirst(waysBack(pressed, figure.id));
    };
  }, [figure.id, opener]);
  return <FigureDetails ref={ref} figure={figure} onClose={() => select(null)} />;
}

/** What opened the details; where that is gone or no control, the figure near it, anywhere else, or what hides it. */
function waysBack(pressed: Element | null, id: string): (Element | null)[] {
  const figure = `[data-figure="${CSS.escape(id)}"]`;
  const controls = `:is(button${figure}, ${figure} :is(button, a))`;
  return [
    pressed,
    ...(pressed?.closest('[data-chart], section')?.querySelectorAll(controls) ?? []),
    ...document.querySelectorAll(`main ${controls}`),
    document.querySelector('.page-filters button'),
  ];
}

/** Dates in the details lead to an entry of the timeline: the focus goes there with the selection. */
function useEntryFocus(selection: Selection | null, opener: RefObject<Element | null>): void {
  useEffect(() => {
    if (selection?.kind !== 'event' || !opener.current?.closest('.fig-details')) return;
    focusFirst(document.querySelectorAll(`main button[data-event="${CSS.escape(selection.id)}"]`));
  }, [selection, opener]);
}

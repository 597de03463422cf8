import { useQueryStates } from 'nuqs';
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { placeParameters } from '@/address/parameters.ts';
import { Download } from '@/exports/menu/Download.tsx';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { eventOf, figureOf } from '@/report/lookup.ts';
import { shownUnder } from '@/report/filters.ts';
import type { Selection } from '@/report/selected.ts';
import { useSelected, useView } from '@/report/View.tsx';
import { useReturnFocus } from '@/ui/panel/useReturnFocus.ts';
import { EventDetails } from '@/timeline/list/EventDetails.tsx';
import { Guarded } from './Guarded.tsx';
import { keepInSight } from './keepInSight.ts';

/** The details of what is selected, a figure or an entry of the timeline, and what was pressed to open them. */
export function SelectedDetails({ opener }: { readonly opener: RefObject<Element | null> }) {
  const { report, select } = useView();
  const { selection } = useSelected();
  if (selection === null) return null;
  const { kind, id } = selection;
  const close = () => select(null);
  return (
    <>
      <Escape onEscape={close} />
      <Guarded>
        <WithFocus key={`${kind} ${id}`} selection={selection} opener={opener}>
          {kind === 'figure' ? (
            <FigureDetails
              figure={figureOf(report, id)}
              onClose={close}
              actions={<Download subject={{ kind: 'figure', figure: figureOf(report, id) }} />}
            />
          ) : (
            <EventDetails event={eventOf(report, id)} onClose={close} />
          )}
        </WithFocus>
      </Guarded>
    </>
  );
}

/** The deck over the page has the key for itself. Beside the details, so that it also clears what can't be shown. */
function Escape({ onEscape }: { readonly onEscape: () => void }) {
  const [{ slide }] = useQueryStates(placeParameters);
  useEscape(slide === null, onEscape);
  return null;
}

/** Escape clears the selection, unless something nearer has taken the key for itself. */
function useEscape(active: boolean, onEscape: () => void): void {
  // Before the details are painted and take the focus: the key may follow at once.
  useLayoutEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented } = event;
      // A dialog over the page closes by itself with the same key.
      const inDialog = target instanceof Element && target.closest('dialog') !== null;
      if (key === 'Escape' && !defaultPrevented && !inDialog) onEscape();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active, onEscape]);
}

/**
 * The details stand far from what opens them in the page. A press takes the focus along into them, and it comes back when they
 * close with the focus in them. What an address opens leaves the focus where it is. What was pressed is never left under them.
 */
function WithFocus(props: {
  readonly selection: Selection;
  readonly opener: RefObject<Element | null>;
  readonly children: ReactNode;
}) {
  const { selection, opener, children } = props;
  const { kind, id } = selection;
  const ref = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  const { report, asked } = useView();
  useReturnFocus(ref, () => {
    const { figures, events } = shownUnder(report, asked.get());
    // What the filters hide may still stand where the page has not followed them yet.
    const stays = (kind === 'figure' ? figures : events).has(id);
    return waysBack(from.current, stays ? `[data-${kind}="${CSS.escape(id)}"]` : null);
  });
  useLayoutEffect(() => {
    const panel = ref.current;
    const pressed = opener.current;
    from.current = pressed;
    if (pressed === null) return;
    // The page has made room for the panel, so that this scrolls only where it would be hidden.
    const leave = pressed.closest('main') ? keepInSight(pressed) : undefined;
    panel?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    return leave;
  }, [opener]);
  return (
    <div ref={ref} className="page-details">
      {children}
    </div>
  );
}

/**
 * What opened the details; where that is gone or no control, what shows the same near it, anywhere else, or what hides it. The page's
 * opening, which no filter changes, is far from all of them. `shown`: null where the filters hide all that shows it.
 */
function waysBack(pressed: Element | null, shown: string | null): (Element | null)[] {
  const filters = document.querySelector('.page-filters button');
  if (shown === null) return [pressed?.closest('#headlines') ? pressed : null, filters];
  const controls = `:is(button${shown}, ${shown} :is(button, a))`;
  return [
    pressed,
    ...(pressed?.closest('[data-chart], section')?.querySelectorAll(controls) ?? []),
    ...document.querySelectorAll(`main :is(#headlines, #headlines ~ *) ${controls}`),
    filters,
  ];
}

import { indexOf } from './lookup.ts';
import type { Report } from './model.ts';

/** The one thing selected on the page: a figure or a timeline entry. */
export interface Selection {
  readonly kind: 'figure' | 'event';
  readonly id: string;
}

/** What is selected, and what answers to that. */
export interface Selected {
  readonly selection: Selection | null;
  /** The selected figure, or those of the selected entry. */
  readonly figures: ReadonlySet<string>;
  /** The selected entry, or those that carry the selected figure. */
  readonly events: ReadonlySet<string>;
}

export const NOTHING_SELECTED: Selected = { selection: null, figures: new Set(), events: new Set() };

/** What answers to a selection in a report. */
export function selectedIn(report: Report, selection: Selection | null): Selected {
  if (selection === null) return NOTHING_SELECTED;
  const { events, eventsOfFigure } = indexOf(report);
  if (selection.kind === 'figure') {
    const carriers = eventsOfFigure.get(selection.id) ?? [];
    return {
      selection,
      figures: new Set([selection.id]),
      events: new Set(carriers.map(({ id }) => id)),
    };
  }
  return { selection, figures: new Set(events.get(selection.id)?.figures), events: new Set([selection.id]) };
}

/** Whether it is this that is selected, not only something that answers to it. */
export const isSelection = (selection: Selection | null, { kind, id }: Selection): boolean =>
  selection?.kind === kind && selection.id === id;

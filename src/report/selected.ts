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
  const { id } = selection;
  if (selection.kind === 'figure') {
    // To look through the timeline for one figure takes a millisecond; an index of all would take a hundred.
    const carriers = report.timeline.filter(({ figures }) => figures.includes(id));
    return { selection, figures: new Set([id]), events: new Set(carriers.map((event) => event.id)) };
  }
  return { selection, figures: new Set(indexOf(report).events.get(id)?.figures), events: new Set([id]) };
}

/** Whether it is this that is selected, not only something that answers to it. */
export const isSelection = (selection: Selection | null, { kind, id }: Selection): boolean =>
  selection?.kind === kind && selection.id === id;

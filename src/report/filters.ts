import type { ObsStatus } from '@/quantity/status.ts';
import { figureOf, scopeOf } from './lookup.ts';
import type { Figure } from './model.ts';
import type { Report } from './model.ts';
import type { TimelineEvent } from './model.ts';

/** What the reader asked to see; an empty list is no restriction. */
export interface Filters {
  readonly scopes: readonly string[];
  readonly topics: readonly string[];
  readonly statuses: readonly ObsStatus[];
}

export const NO_FILTERS: Filters = { scopes: [], topics: [], statuses: [] };

/** The ids of the figures and timeline entries that pass the filters. */
export interface Shown {
  readonly figures: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

const passes = <T>(wanted: readonly T[], has: readonly T[]) =>
  wanted.length === 0 || has.some((value) => wanted.includes(value));

export const isFiltered = (filters: Filters): boolean =>
  filters.scopes.length + filters.topics.length + filters.statuses.length > 0;

function showsFigure(figure: Figure, filters: Filters): boolean {
  return (
    passes(filters.scopes, [figure.scope]) &&
    passes(filters.topics, figure.topics) &&
    passes(filters.statuses, [figure.obsStatus])
  );
}

/** An entry has the topics and statuses of its figures beside its own; context (the nation's dates) always stays. */
function showsEvent(report: Report, event: TimelineEvent, filters: Filters): boolean {
  if (scopeOf(report, event.scope).context) return true;
  const figures = event.figures.map((id) => figureOf(report, id));
  return (
    passes(filters.scopes, [event.scope]) &&
    passes(filters.topics, [...event.topics, ...figures.flatMap((figure) => figure.topics)]) &&
    passes(filters.statuses, [event.obsStatus, ...figures.map((figure) => figure.obsStatus)])
  );
}

/** What a report shows under the filters. The entries, which may be very many, are gone through when they are first asked for. */
export function shownUnder(report: Report, filters: Filters): Shown {
  const isAll = !isFiltered(filters);
  let events: Shown['events'] | undefined;
  return {
    figures: idsOf(report.figures, (figure) => isAll || showsFigure(figure, filters)),
    get events() {
      return (events ??= idsOf(report.timeline, (event) => isAll || showsEvent(report, event, filters)));
    },
  };
}

function idsOf<T extends { readonly id: string }>(list: readonly T[], isShown: (item: T) => boolean) {
  const ids = new Set<string>();
  for (const item of list) if (isShown(item)) ids.add(item.id);
  return ids;
}

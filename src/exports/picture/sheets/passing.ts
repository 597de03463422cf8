import { isFiltered, NO_FILTERS, shownUnder, type Filters } from '@/report/filters.ts';
import type { Figure, TimelineEvent } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { fill } from '@/report/words/fill.ts';
import type { Request } from '../../export.ts';

/** What a picture of a part shows of it, and what is to be said where that is not all. */
export interface Passing<Item> {
  readonly items: readonly Item[];
  /** The filters, and how many pass them; null: there are none. */
  readonly note: string | null;
}

/** The figures that a picture of the ledger shows: those on the page. */
export function passingFigures(request: Request): Passing<Figure> {
  const { report, filters = NO_FILTERS } = request;
  const { figures } = shownUnder(report, filters);
  return passing(report.figures, figures, request);
}

/** The entries that a picture of the timeline shows. */
export function passingEvents(request: Request): Passing<TimelineEvent> {
  const { report, filters = NO_FILTERS } = request;
  const { events } = shownUnder(report, filters);
  return passing(report.timeline, events, request);
}

function passing<Item extends { readonly id: string }>(
  all: readonly Item[],
  shown: ReadonlySet<string>,
  request: Request,
): Passing<Item> {
  const { filters = NO_FILTERS, words } = request;
  const items = all.filter(({ id }) => shown.has(id));
  if (!isFiltered(filters)) return { items, note: null };
  return { items, note: words.picture.filtered(namesOf(filters, request), items.length, all.length) };
}

/** What is filtered by, as the filters are called on the page. */
function namesOf(
  { scopes, topics, statuses }: Filters,
  { report, language, m, words }: Request,
): readonly string[] {
  const labels = (list: readonly { readonly id: string; readonly label: Text }[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ label }) => fill(report, label, language, m));
  return [
    labels(report.scopes, scopes),
    statuses.map((status) => m.sections.statuses[status]),
    labels(report.topics, topics),
  ].flatMap((names) => (names.length === 0 ? [] : [names.join(words.picture.and)]));
}

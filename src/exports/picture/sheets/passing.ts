import { finder } from '@/figures/ledger/model/find.ts';
import { isFiltered, NO_FILTERS, shownUnder, type Filters } from '@/report/filters.ts';
import type { Figure } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { fill } from '@/report/words/fill.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { Request } from '../../export.ts';

/** What a picture of a part shows of it, and what is to be said where that is not all. */
export interface Passing<Item> {
  readonly items: readonly Item[];
  /** The filters and the search, and how many pass them; null: there are none. */
  readonly note: string | null;
}

/** The figures that a picture of the ledger shows: those on the page. */
export function passingFigures(request: Request): Passing<Figure> {
  const { report, language, m, words, ledger, filters = NO_FILTERS } = request;
  const { figures } = shownUnder(report, filters);
  const find = ledger?.find ?? '';
  if (find === '') return passing(report.figures, figures, request);
  const has = finder(find, language);
  const found = report.figures.filter(
    (figure) => figures.has(figure.id) && has(statementOf(report, figure, language, m)),
  );
  return passing(report.figures, new Set(found.map(({ id }) => id)), request, [words.picture.found(find)]);
}

/** Those that are shown of all, and the words for that: filters, and what else leaves some out (`further`). */
export function passing<Item extends { readonly id: string }>(
  all: readonly Item[],
  shown: ReadonlySet<string>,
  request: Request,
  further: readonly string[] = [],
): Passing<Item> {
  const { filters = NO_FILTERS, words } = request;
  const items = all.filter(({ id }) => shown.has(id));
  if (!isFiltered(filters) && further.length === 0) return { items, note: null };
  const asked = [...namesOf(filters, request), ...further];
  return { items, note: words.picture.filtered(asked, items.length, all.length) };
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

import type { Grouping, Sorting } from '@/address/sectionParameters.ts';
import { printedNumber } from '@/quantity/quantity.ts';
import { OBS_STATUSES } from '@/quantity/status.ts';
import type { Figure, Report } from '@/report/model.ts';
import { atOnce, type Work } from '@/ui/loading/inSlices.ts';
import { groupBy } from './groupBy.ts';
import { blockId, blocking, type Block } from './blocks.ts';

/** Figures of one block within a group. */
export interface Rows {
  readonly block: Block;
  readonly figures: readonly Figure[];
}

/** Figures put together, and what they have in common is read from the first. */
export interface Group {
  readonly id: string;
  readonly first: Figure;
  readonly rows: readonly Rows[];
}

/** How the ledger is put together and ordered. */
export interface By {
  readonly group: Grouping;
  readonly sort: Sorting;
}

/** The ledger's order: groups, in them blocks of one axis each, in them rows. Each figure stands once. */
export function* arranging(report: Report, figures: readonly Figure[], by: By): Work<readonly Group[]> {
  yield* blocking(report);
  const key = groupKeys[by.group];
  const order = groupOrders(report)[by.group];
  const groups: Group[] = [];
  for (const [id, members] of groupBy(figures, (figure) => key(figure))) {
    yield;
    const [first] = members;
    if (first) groups.push({ id, first, rows: yield* rowing(report, members, by.sort) });
  }
  return groups.toSorted((a, b) => order(a.first) - order(b.first));
}

/** The same at one go. */
export const arrange = (...of: Parameters<typeof arranging>): readonly Group[] => atOnce(arranging(...of));

const kinds = ({ topics }: Figure) => topics.join(' ');
const place = ({ document, paragraph }: Figure) => `${document} ${paragraph}`;

const groupKeys: Readonly<Record<Grouping, (figure: Figure) => string>> = {
  unit: () => '',
  status: ({ obsStatus }) => obsStatus,
  who: ({ scope }) => scope,
  kind: kinds,
  paragraph: place,
};

function groupOrders(report: Report): Readonly<Record<Grouping, (figure: Figure) => number>> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const [scopes, topics, documents] = [ids(report.scopes), ids(report.topics), ids(report.documents)];
  return {
    unit: () => 0,
    status: ({ obsStatus }) => OBS_STATUSES.indexOf(obsStatus),
    who: ({ scope }) => scopes.indexOf(scope),
    // One's own kind first, several together after them, none last.
    kind: ({ topics: [one, ...others] }) =>
      one === undefined ? Infinity : topics.indexOf(one) + others.length * topics.length,
    paragraph: ({ document, paragraph }) => documents.indexOf(document) * 1e6 + paragraph,
  };
}

/** The blocks of a group in the ledger's order, each with its rows. */
function* rowing(report: Report, figures: readonly Figure[], sort: Sorting): Work<readonly Rows[]> {
  const members = groupBy(figures, blockId);
  const rows: Rows[] = [];
  for (const [id, block] of yield* blocking(report)) {
    const those = members.get(id);
    if (!those) continue;
    yield;
    rows.push({ block, figures: sorted(report, those, sort) });
  }
  return rows;
}

/** By the printed number, largest first and what has none last; else by the place in the text. Equal ones stay as they are. */
function sorted(report: Report, figures: readonly Figure[], sort: Sorting): readonly Figure[] {
  const documents = report.documents.map(({ id }) => id);
  const inText = (a: Figure, b: Figure) =>
    documents.indexOf(a.document) - documents.indexOf(b.document) || a.paragraph - b.paragraph;
  const number = ({ value }: Figure) => printedNumber(value) ?? -Infinity;
  return figures.toSorted(sort === 'printed' ? inText : (a, b) => compare(number(b), number(a)));
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

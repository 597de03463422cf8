import type { Chart, Figure, Report, ReportDocument, TimelineEvent, Unit } from './model.ts';
import type { Question } from './schema/question.ts';
import type { Scope, Source, Topic } from './schema/source.ts';

interface Index {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly questions: ReadonlyMap<string, Question>;
  /** The figure that corrects a figure, by the id of the old one. */
  readonly correctedBy: ReadonlyMap<string, Figure>;
}

const indexes = new WeakMap<Report, Index>();

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const items = new Map<string, T>();
  for (const item of list) items.set(item.id, item);
  return items;
}

/** What is made when it is first asked for, and kept. */
function kept<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The report's lists by id, made once a report; what goes through all of a long list, each when it is first asked for. */
export function indexOf(report: Report): Index {
  const known = indexes.get(report);
  if (known) return known;
  const { figures } = report;
  const events = kept(() => byId(report.timeline));
  const correctedBy = kept(
    () =>
      new Map(figures.flatMap((figure) => (figure.supersedes === null ? [] : [[figure.supersedes, figure]]))),
  );
  const index: Index = {
    figures: byId(figures),
    units: byId(report.units),
    scopes: byId(report.scopes),
    topics: byId(report.topics),
    sources: byId(report.sources),
    documents: byId(report.documents),
    get events() {
      return events();
    },
    charts: byId(report.charts),
    questions: byId(report.questions),
    get correctedBy() {
      return correctedBy();
    },
  };
  indexes.set(report, index);
  return index;
}

/** The item of an id that the schema has checked; an id from anywhere else is looked up with `indexOf(…).get`. */
function checked<T>(map: ReadonlyMap<string, T>, id: string): T {
  const item = map.get(id);
  if (item === undefined) throw new Error(`The report has no “${id}”`);
  return item;
}

export const figureOf = (report: Report, id: string): Figure => checked(indexOf(report).figures, id);
export const documentOf = (report: Report, id: string): ReportDocument =>
  checked(indexOf(report).documents, id);
export const unitOf = (report: Report, figure: Pick<Figure, 'unitMeasure'>): Unit =>
  checked(indexOf(report).units, figure.unitMeasure);
export const scopeOf = (report: Report, id: string): Scope => checked(indexOf(report).scopes, id);
export const topicOf = (report: Report, id: string): Topic => checked(indexOf(report).topics, id);
export const sourceOf = (report: Report, id: string): Source => checked(indexOf(report).sources, id);
export const eventOf = (report: Report, id: string): TimelineEvent => checked(indexOf(report).events, id);
export const chartOf = (report: Report, id: string): Chart => checked(indexOf(report).charts, id);
export const questionOf = (report: Report, id: string): Question => checked(indexOf(report).questions, id);

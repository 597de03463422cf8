import { perLanguage } from '@/i18n/languages.ts';
import { usualIn } from '@/i18n/usual.ts';
import { compareChronologically } from '@/period/bounds.ts';
import type { Figure, ReportDocument, TimelineEvent, WholeReport } from '../model.ts';
import type { ReportFile } from '../schema/shape.ts';
import type { Text } from '../schema/text.ts';
import { completeFigure, type Surroundings } from './completeFigure.ts';
import { completeUnits } from './completeUnits.ts';
import { deriveCharts } from './deriveCharts.ts';
import { deriveTimeline } from './deriveTimeline.ts';
import { keepReadings, type Printed } from './readPrinted.ts';

/** The id of the report's own text among its documents, and of the scope of figures that name none. */
const ORIGIN = 'origin';
const PUBLISHER = 'publisher';

/** The most headlines that nobody chose. */
const HEADLINES = 3;

/** Works out all that a report file may leave out. What it refers to is checked after that; here nothing is refused. */
export function complete(file: ReportFile): WholeReport {
  const { figures, headlines, charts, timeline, ...all } = file;
  const rest = without(all, ['$schema', 'format']);
  const texts = completeDocuments(file);
  const scopes = file.scopes.length > 0 ? file.scopes : publishersOf(figures, texts);
  const scope = scopes[0]?.id ?? PUBLISHER;
  const known = new Set(texts.map(({ id }) => id));
  // A document that there is none of is refused as such, and not as a publisher that nobody wrote.
  const scopeOf = (document: string) =>
    file.scopes.length > 0 || !known.has(document) ? scope : publisherId(document);
  const readings = new Map<Figure, Printed>();
  const surroundings: Surroundings = {
    documents: texts,
    scopeOf,
    onBoth: (figure, printed) => readings.set(figure, printed),
  };
  const completed = figures.map((figure) => completeFigure(figure, surroundings));
  const report = {
    ...rest,
    version: file.version ?? null,
    modified: file.modified ?? null,
    license: file.license ?? null,
    description: file.description ?? null,
    origin: { ...firstOf(texts), unknown: file.origin.unknown },
    documents: texts,
    scopes,
    units: completeUnits(file),
    figures: completed,
    headlines:
      headlines?.map(({ figure, sentence }) => ({ figure, sentence: sentence ?? null })) ??
      headed(completed).map(({ id }) => ({ figure: id, sentence: null })),
    charts: charts ?? deriveCharts(completed),
    timeline: timeline?.map((event) => withScope(event, scope)) ?? deriveTimeline(completed, ORIGIN),
  };
  return keepReadings(report, readings);
}

/** The first figures; of a measure over its periods only the latest one, as its chart shows them all. */
function headed(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.measure === null) continue;
    const other = latest.get(figure.measure);
    if (other === undefined || isLater(figure, other)) latest.set(figure.measure, figure);
  }
  const chosen = new Set<Figure>();
  for (const figure of figures) {
    if (chosen.size === HEADLINES) break;
    chosen.add((figure.measure === null ? null : latest.get(figure.measure)) ?? figure);
  }
  return [...chosen];
}

function isLater({ timePeriod: a }: Figure, { timePeriod: b }: Figure): boolean {
  if (!a?.period || !b?.period) return true;
  return compareChronologically(a.period, b.period) > 0;
}

/** Written out: a copy by spreading takes three times as long, and there may be a hundred thousand. */
function withScope(event: NonNullable<ReportFile['timeline']>[number], scope: string): TimelineEvent {
  const { id, kind, title, description, date, obsStatus, figures, topics, relation, provenance } = event;
  return {
    id,
    kind,
    title,
    description,
    date,
    scope: event.scope ?? scope,
    obsStatus,
    figures,
    topics,
    relation,
    provenance,
  };
}

/** The scope of what a text states, in a report that names no scopes: its publisher's. */
const publisherId = (document: string): string =>
  document === ORIGIN ? PUBLISHER : `${PUBLISHER}-${document}`;

/** The publishers of the report's own text and of those that further figures stand in, a scope each. */
function publishersOf(
  figures: ReportFile['figures'],
  texts: readonly ReportDocument[],
): ReportFile['scopes'] {
  const named = new Set([ORIGIN, ...figures.flatMap(({ document }) => document ?? [])]);
  return texts
    .filter(({ id }) => named.has(id))
    .map(({ id, publisher }) => ({ id: publisherId(id), label: publisher, context: false }));
}

/** An object without some of its fields. */
function without<T extends object, Key extends keyof T>(object: T, keys: readonly Key[]): Omit<T, Key> {
  const rest = { ...object };
  for (const key of keys) delete rest[key];
  return rest;
}

/** A report has at least its own text. */
function firstOf([first]: readonly ReportDocument[]): ReportDocument {
  if (first === undefined) throw new Error('A report has no text');
  return first;
}

/** The last paragraph that a file names of each text, by the text's id. */
function lastParagraphs({ figures, topics, honours, timeline = [] }: ReportFile): Map<string, number> {
  const last = new Map<string, number>();
  const name = (paragraph: number | null | undefined, document = ORIGIN): void => {
    last.set(document, Math.max(last.get(document) ?? 0, paragraph ?? 0));
  };
  for (const { paragraph, document, alsoStated } of figures) {
    name(paragraph, document);
    for (const other of alsoStated) name(other.paragraph, other.document ?? document);
  }
  for (const { paragraph } of [...topics, ...honours]) name(paragraph);
  for (const { provenance } of timeline) {
    for (const { paragraph, document } of provenance) name(paragraph, document);
  }
  return last;
}

function completeDocuments(file: ReportFile): ReportDocument[] {
  const { origin, documents } = file;
  const last = lastParagraphs(file);
  return [{ ...origin, id: ORIGIN }, ...documents].map((document) => {
    const { publisher } = document;
    const kind = document.kind ?? usualText((language) => usualIn(language).documentKind);
    return {
      id: document.id,
      publisher,
      kind,
      title:
        document.title ??
        usualText((language) => usualIn(language).documentTitle(publisher[language], kind[language])),
      language: document.language,
      paragraphs: document.paragraphs ?? last.get(document.id) ?? 0,
      paragraphsStated: document.paragraphs !== undefined,
      event: document.event ?? null,
      url: document.url ?? null,
      attribution:
        document.attribution ?? usualText((language) => usualIn(language).attribution(publisher[language])),
    };
  });
}

const usualText = (words: Parameters<typeof perLanguage<string>>[0]): Text => ({
  ...perLanguage(words),
  ours: [],
});

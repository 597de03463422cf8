import type { Report, ReportDocument } from '../model.ts';
import type { ReportFile } from '../schema/shape.ts';
import { completeFigure } from './completeFigure.ts';
import { completeUnits } from './completeUnits.ts';
import { deriveCharts } from './deriveCharts.ts';
import { deriveTimeline } from './deriveTimeline.ts';

/** The id of the report's own text among its documents, and of the scope of figures that name none. */
const ORIGIN = 'origin';
const PUBLISHER = 'publisher';

/** The most headlines that nobody chose. */
const HEADLINES = 3;

/** Works out all that a report file may leave out. What it refers to is checked after that; here nothing is refused. */
export function complete(file: ReportFile): Report {
  const { $schema, format, origin, documents, units, figures, headlines, charts, timeline, ...rest } = file;
  const texts = completeDocuments(file);
  const scopes =
    file.scopes.length > 0 ? file.scopes : [{ id: PUBLISHER, label: origin.publisher, context: false }];
  const scope = scopes[0]?.id ?? PUBLISHER;
  const completed = figures.map((figure) => completeFigure(figure, { documents: texts, scope }));
  return {
    ...rest,
    version: file.version ?? null,
    modified: file.modified ?? null,
    license: file.license ?? null,
    description: file.description ?? null,
    documents: texts,
    unknown: origin.unknown,
    scopes,
    units: completeUnits(file),
    figures: completed,
    headlines:
      headlines?.map(({ figure, sentence }) => ({ figure, sentence: sentence ?? null })) ??
      completed.slice(0, HEADLINES).map(({ id }) => ({ figure: id, sentence: null })),
    charts: charts ?? deriveCharts(completed),
    timeline:
      timeline?.map((event) => ({ ...event, scope: event.scope ?? scope })) ?? deriveTimeline(completed),
  };
}

function completeDocuments({ origin, documents, figures }: ReportFile): ReportDocument[] {
  const { unknown, ...own } = origin;
  return [{ ...own, id: ORIGIN }, ...documents].map((document) => {
    const printedIn = figures.filter(({ document: id = ORIGIN }) => id === document.id);
    return {
      id: document.id,
      publisher: document.publisher,
      kind: document.kind ?? null,
      title: document.title ?? null,
      language: document.language,
      paragraphs: document.paragraphs ?? printedIn.reduce((most, { paragraph }) => Math.max(most, paragraph), 0),
      event: document.event ?? null,
      url: document.url ?? null,
      attribution: document.attribution ?? null,
    };
  });
}

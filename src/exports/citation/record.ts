import { boundsOf } from '@/period/bounds.ts';
import { civilDayOf } from '@/period/day.ts';
import { fill } from '@/report/words/fill.ts';
import { documentOf, eventOf } from '@/report/lookup.ts';
import type { Figure, ReportDocument } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import { dateAndClosenessInWords } from '@/timeline/words/eventWords.ts';
import type { Request } from '../export.ts';
import { subjectFigures } from '../subjectFigures.ts';

/** What is cited: a text, or the place in it where a figure is printed. */
export interface CitationRecord {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly kind: string;
  /** The year, where there is but one that it can be. */
  readonly year: number | null;
  readonly url: string | null;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** "paragraph 4"; null: the text as a whole. */
  readonly place: string | null;
  /** The citation as one text. */
  readonly plain: string;
  /** What goes with it: the figure whole, its phrase, whose words they are, and the data that it was taken into. */
  readonly notes: readonly string[];
}

/** A record for each text of a whole report, or for each figure of a part of it. */
export function citationRecords(request: Request): CitationRecord[] {
  const { report, subject } = request;
  if (subject.kind === 'report') return report.documents.map((document) => releaseRecord(request, document));
  return subjectFigures(request).map((figure) => figureRecord(request, figure));
}

/** What is said of the text itself in every record of it. */
function textOf({ report, language, m }: Request, document: ReportDocument) {
  const event = document.event === null ? null : eventOf(report, document.event);
  return {
    publisher: document.publisher[language],
    title: fill(report, document.title, language, m),
    kind: document.kind[language],
    year: event === null ? null : yearOf(event.date),
    date: event === null ? null : dateAndClosenessInWords(event, m),
    url: document.url,
    language: document.language,
  };
}

function releaseRecord(request: Request, document: ReportDocument): CitationRecord {
  const { report, language, words } = request;
  const { date, ...text } = textOf(request, document);
  const own = document.id === report.origin.id;
  return {
    ...text,
    key: own ? report.id : `${report.id}-${document.id}`,
    place: null,
    plain: words.record.release({ ...text, date }),
    notes: [
      document.attribution[language],
      ...(date === null ? [] : [words.record.date(date)]),
      dataNote(request, null),
    ],
  };
}

function figureRecord(request: Request, figure: Figure): CitationRecord {
  const { report, language, m, words, addressOf } = request;
  const { date, ...text } = textOf(request, documentOf(report, figure.document));
  const said = statementOf(report, figure, language, m);
  const { terms } = m.details;
  return {
    ...text,
    key: `${report.id}-${figure.id}`,
    place: m.statement.paragraph(figure.paragraph),
    plain: m.figures.cite({
      sentence: said.sentence,
      attribution: said.attribution,
      title: fill(report, report.title, language, m),
      source: said.source,
      phrase: said.phrase,
      version: report.version,
      address: addressOf(figure.id),
    }),
    notes: [
      said.sentence,
      said.attribution,
      words.record.printed(said.phrase, said.paragraph),
      words.term(terms.status, said.status),
      words.term(terms.qualifier, said.qualifier),
      ...(figure.value.form === 'words' ? [] : [words.term(terms.unit, said.unit)]),
      words.term(words.columns.who, said.scope),
      words.term(terms.period, said.period),
      ...(date === null ? [] : [words.record.date(date)]),
      dataNote(request, figure.id),
    ],
  };
}

function dataNote({ report, language, m, words, addressOf }: Request, figure: string | null): string {
  const title = fill(report, report.title, language, m);
  return words.record.data({ title, version: report.version, address: addressOf(figure) });
}

/** The one year that a period lies in, whatever else of it is known. */
function yearOf(period: Parameters<typeof boundsOf>[0]): number | null {
  const { earliest, latest } = boundsOf(period);
  if (earliest === null || latest === null) return null;
  const { year } = civilDayOf(earliest);
  return civilDayOf(latest).year === year ? year : null;
}

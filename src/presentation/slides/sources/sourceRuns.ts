import type { Messages } from '@/i18n/messages.ts';
import { figureOf } from '@/report/lookup.ts';
import {
  naming,
  said,
  saidWithin,
  words,
  type Asking as Saying,
  type Stretch,
} from '@/report/texts/stretch.ts';
import type { Figure, Report, ReportDocument, TimelineEvent } from '@/report/model.ts';
import { periodInWords } from '@/report/words/figureWords.ts';

/** A report and the language that it is put into words in. */
type Asking = Saying & { readonly m: Messages };

/** A paragraph of one of the report's texts. */
export interface Place {
  readonly paragraph: number;
  readonly document: string;
}

/** Where things are printed: each text with its publisher, its kind and every paragraph, each once, in order. */
export function sourceRuns(places: readonly Place[], asking: Asking): Stretch[] {
  return inEachText(places, asking, (text, paragraphs) => sourceOf(text, paragraphs, asking));
}

/** The same after the words that say who states it. */
export function sourceLineRuns(places: readonly Place[], asking: Asking): Stretch[] {
  const { m } = asking;
  return inEachText(places, asking, (text, paragraphs, isFirst) => {
    const [first = words(''), ...rest] = naming(asking, text.attribution, [text.publisher]);
    // A line begins with a capital, where the language has those.
    const begins = isFirst
      ? m.presentation.sourceLine(first.text, '').slice(0, first.text.length)
      : first.text;
    return [
      { ...first, text: begins },
      ...rest,
      words(m.timeline.separator),
      ...sourceOf(text, paragraphs, asking),
    ];
  });
}

function sourceOf(
  { publisher, kind }: ReportDocument,
  paragraphs: readonly number[],
  asking: Asking,
): Stretch[] {
  const { presentation } = asking.m;
  return saidWithin(
    asking,
    (who = '', what = '') =>
      paragraphs.length === 0
        ? presentation.sourceOf(who, what)
        : presentation.sources(who, what, paragraphs),
    [publisher, kind],
  );
}

/** Runs for each text that places are in, in the report's order; of no places, for the report's own. */
function inEachText(
  places: readonly Place[],
  { report, m }: Asking,
  runsOf: (text: ReportDocument, paragraphs: readonly number[], isFirst: boolean) => readonly Stretch[],
): Stretch[] {
  const named = report.documents.filter(({ id }) => places.some(({ document }) => document === id));
  const texts = named.length > 0 ? named : [report.origin];
  return texts.flatMap((text, index) => {
    const own = places.filter(({ document }) => document === text.id).map(({ paragraph }) => paragraph);
    const paragraphs = [...new Set(own)].toSorted((one, other) => one - other);
    return [
      ...(index > 0 ? [words(m.presentation.nextSource)] : []),
      ...runsOf(text, paragraphs, index === 0),
    ];
  });
}

/** What figures have in common beside their source, a remark each: that they are reported, as any other status stands at its number, and for when. */
export function sharedRuns(figures: readonly Figure[], asking: Asking): Stretch[] {
  const { language, m } = asking;
  const reported = figures.filter(({ obsStatus }) => obsStatus === 'reported').length;
  const status = m.statement.status.reported;
  const [period, ...others] = new Map(
    figures.map(({ timePeriod }) => [periodInWords(timePeriod, language, m), timePeriod]),
  );
  const common = period !== undefined && others.length === 0 ? [period] : [];
  return [
    ...(reported === 0
      ? []
      : [words(reported < figures.length ? m.presentation.unlessMarked(status) : status)]),
    ...common.map(([plain, stated]) => (stated?.label ? said(asking, stated.label) : words(plain))),
  ];
}

/** Where an entry of the timeline and its figures are printed. */
export const placesOf = ({ provenance, figures }: TimelineEvent, report: Report): Place[] => [
  ...provenance.flatMap(({ paragraph, document = report.origin.id }) =>
    paragraph === null ? [] : [{ paragraph, document }],
  ),
  ...figures.map((id) => figureOf(report, id)),
];

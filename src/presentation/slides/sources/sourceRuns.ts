import { run, textRun, woven, type Asked, type Run } from '@/report/lines/line.ts';
import { figureOf } from '@/report/lookup.ts';
import type { Figure, Report, ReportDocument, TimelineEvent } from '@/report/model.ts';
import { periodInWords } from '@/report/words/figureWords.ts';

type Asking = Omit<Asked, 'figure'>;

/** A paragraph of one of the report's texts. */
export interface Place {
  readonly paragraph: number;
  readonly document: string;
}

/** Where things are printed: each text with its publisher, its kind and every paragraph, each once, in order. */
export function sourceRuns(places: readonly Place[], asking: Asking): Run[] {
  return inEachText(places, asking, (text, paragraphs) => sourceOf(text, paragraphs, asking));
}

/** The same after the words that say who states it. */
export function sourceLineRuns(places: readonly Place[], asking: Asking): Run[] {
  const { m } = asking;
  return inEachText(places, asking, (text, paragraphs, isFirst) => {
    const who = textRun(asking, text.attribution);
    // A line begins with a capital, where the language has those.
    const begins = isFirst ? m.presentation.sourceLine(who.text, '') : who.text + m.timeline.separator;
    return [{ ...who, text: begins }, ...sourceOf(text, paragraphs, asking)];
  });
}

function sourceOf({ publisher, kind }: ReportDocument, paragraphs: readonly number[], asking: Asking): Run[] {
  const { presentation } = asking.m;
  return woven(
    (who = '', what = '') =>
      paragraphs.length === 0
        ? presentation.sourceOf(who, what)
        : presentation.sources(who, what, paragraphs),
    [textRun(asking, publisher), textRun(asking, kind)],
  );
}

/** Runs for each text that places are in, in the report's order; of no places, for the report's own. */
function inEachText(
  places: readonly Place[],
  { report, m }: Asking,
  runsOf: (text: ReportDocument, paragraphs: readonly number[], isFirst: boolean) => readonly Run[],
): Run[] {
  const named = report.documents.filter(({ id }) => places.some(({ document }) => document === id));
  const texts = named.length > 0 ? named : [report.origin];
  return texts.flatMap((text, index) => {
    const own = places.filter(({ document }) => document === text.id).map(({ paragraph }) => paragraph);
    const paragraphs = [...new Set(own)].toSorted((one, other) => one - other);
    return [...(index > 0 ? [run(m.presentation.nextSource)] : []), ...runsOf(text, paragraphs, index === 0)];
  });
}

/** What figures have in common beside their source, a remark each: that they are reported, as any other status stands at its number, and for when. */
export function sharedRuns(figures: readonly Figure[], asking: Asking): Run[] {
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
      : [run(reported < figures.length ? m.presentation.unlessMarked(status) : status)]),
    ...common.map(([words, stated]) => (stated?.label ? textRun(asking, stated.label) : run(words))),
  ];
}

/** Where an entry of the timeline and its figures are printed. */
export const placesOf = ({ provenance, figures }: TimelineEvent, report: Report): Place[] => [
  ...provenance.flatMap(({ paragraph, document = report.origin.id }) =>
    paragraph === null ? [] : [{ paragraph, document }],
  ),
  ...figures.map((id) => figureOf(report, id)),
];

/** What is read of runs. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

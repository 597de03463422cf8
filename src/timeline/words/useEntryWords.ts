import { useMemo } from 'react';
import { useWholeI18n, type WholeI18n } from '@/i18n/I18n.tsx';
import { figureOf, scopeOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { groupName } from '@/report/texts/groupName.ts';
import { sentenceIn, textOf, within, words, type Stretch } from '@/report/texts/stretch.ts';
import { useView, type View } from '@/report/View.tsx';
import { labelOf, type Label } from '../layout/label.ts';
import { BANDS } from '../index/timelineIndex.ts';
import { basisInWords, dateInWords } from './eventWords.ts';

/** So many figures of an entry are put into words in its name; the rest is counted. */
const MOST_SAID = 50;
/** So many stand in its label, where they have no names: of a longer row of numbers nobody could tell what they are. */
const MOST_SHOWN = 4;

/** What is written at entries, in the language in use; each entry is put into words once. */
export interface EntryWords {
  readonly label: (event: TimelineEvent) => Label;
  /** The same without figures, and with its basis as a mark alone, for where a key says what the marks mean. */
  readonly short: (event: TimelineEvent) => Label;
  /** The figures that find no room in a label that shows so many, as sentences. */
  readonly rest: (event: TimelineEvent, shown: number) => readonly Stretch[];
  /** What an entry's date is to the text, and where its figures are printed: what its mark doesn't show. */
  readonly place: (event: TimelineEvent) => string;
  /** All that the label stands for, in one line: figures with their qualifiers, date, status, basis. */
  readonly name: (event: TimelineEvent) => string;
  /** What is said of an entry without a date, after its title. */
  readonly undated: (event: TimelineEvent) => string;
  readonly lane: (id: string) => string;
}

/** What is written at a report's entries in one language. */
export function entryWords(
  { report, say, statement }: Pick<View, 'report' | 'say' | 'statement'>,
  { language, m }: WholeI18n,
): EntryWords {
  const labels = new WeakMap<TimelineEvent, Label>();
  const shorts = new WeakMap<TimelineEvent, Label>();
  const names = new WeakMap<TimelineEvent, string>();
  const figuresIn = (event: TimelineEvent) =>
    event.figures.slice(0, MOST_SAID).map((id) => figureOf(report, id));
  const figures = (event: TimelineEvent) => figuresIn(event).map(statement);
  const beyond = (event: TimelineEvent) => Math.max(0, event.figures.length - MOST_SAID);
  const stretches = (event: TimelineEvent) => [
    ...figuresIn(event).map((figure) => sentenceIn({ report, language, m }, figure, statement(figure))),
    ...(beyond(event) > 0 ? [[words(m.timeline.moreFigures(beyond(event)))]] : []),
  ];
  const places = (event: TimelineEvent) => [
    ...(event.relation ? [say(event.relation)] : []),
    ...new Set(figures(event).map(({ paragraph }) => paragraph)),
  ];
  const dateOf = (event: TimelineEvent) =>
    m.timeline.nameParts([
      dateInWords(event, m),
      ...(event.obsStatus === 'reported' ? [] : [m.statement.status[event.obsStatus]]),
    ]);
  const facts = (event: TimelineEvent) => [dateOf(event), basisInWords(event, m)];
  const make = (event: TimelineEvent) =>
    labelOf(
      say(event.title),
      m.timeline.dated(dateOf(event), basisInWords(event, m)),
      figures(event)
        .slice(0, MOST_SHOWN)
        .map(({ quantity }) => quantity),
      m.timeline.separator,
      m.timeline.moreFigures,
      Math.max(0, event.figures.length - MOST_SHOWN),
    );
  const shorten = (event: TimelineEvent) =>
    labelOf(say(event.title), dateOf(event), [], m.timeline.separator, m.timeline.moreFigures);
  const nameOf = (event: TimelineEvent) =>
    m.timeline.nameParts([
      say(event.title),
      ...facts(event),
      ...stretches(event).map(textOf),
      ...places(event),
    ]);
  return {
    label: (event) => once(labels, event, make),
    short: (event) => once(shorts, event, shorten),
    rest: (event, shown) => within((...said) => m.timeline.nameParts(said), stretches(event).slice(shown)),
    place: (event) => m.timeline.nameParts(places(event)),
    name: (event) => once(names, event, nameOf),
    undated: (event) => (event.relation ? say(event.relation) : m.period.undated),
    lane: (id) =>
      id === BANDS ? groupName(report, 'bands', { language, m }).term : say(scopeOf(report, id).label),
  };
}

export function useEntryWords(): EntryWords {
  const { language, m } = useWholeI18n();
  const { report, say, statement } = useView();
  return useMemo<EntryWords>(
    () => entryWords({ report, say, statement }, { language, m }),
    [report, say, statement, language, m],
  );
}

function once<T>(
  known: WeakMap<TimelineEvent, T>,
  event: TimelineEvent,
  make: (event: TimelineEvent) => T,
): T {
  const value = known.get(event) ?? make(event);
  known.set(event, value);
  return value;
}

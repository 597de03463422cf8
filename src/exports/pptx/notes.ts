import { PLACEHOLDER } from '@/report/schema/placeholder.ts';
import type { Text } from '@/report/schema/text.ts';
import { figureOf } from '@/report/lookup.ts';
import type { DeckContext } from './context.ts';

/** The ids of the figures that a report's texts speak of. */
export function figuresIn(texts: readonly (Text | null)[], { language }: DeckContext): string[] {
  return texts.flatMap((text) =>
    text === null ? [] : [...text[language].matchAll(PLACEHOLDER)].flatMap(([, id]) => id ?? []),
  );
}

/** What is said of a figure that leaves for another place: all that makes it what it is, and where it is printed. */
export function figureNote(id: string, { report, m, statement }: DeckContext): string {
  const figure = figureOf(report, id);
  const said = statement(figure);
  const { terms } = m.details;
  const facts = [
    [terms.status, said.status],
    [terms.qualifier, said.qualifier],
    [terms.unit, said.unit],
    ...(said.whole === null ? [] : [[terms.whole, said.whole]]),
    [terms.scope, said.scope],
    [terms.period, said.period],
    [terms.phrase, m.charts.phrase(said.phrase)],
    [terms.source, said.source],
  ].map(([term = '', value = '']) => m.details.named(term, value));
  return [said.sentence, ...facts, said.attribution].join(m.timeline.separator);
}

/** What to say with a slide, and below it every figure on it, whole. */
export function notesOf(notes: Text | null, figures: readonly string[], context: DeckContext): string[] {
  const own = notes === null ? [] : context.say(notes).split('\n');
  return [...own, ...[...new Set(figures)].map((id) => figureNote(id, context))];
}

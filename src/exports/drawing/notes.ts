import { PLACEHOLDER } from '@/report/schema/placeholder.ts';
import type { Text } from '@/report/schema/text.ts';
import { figureLines } from '@/report/lines/figureLines.ts';
import { itemText } from '@/report/lines/line.ts';
import { figureOf } from '@/report/lookup.ts';
import type { DeckContext } from './context.ts';

/** The ids of the figures that a report's texts speak of. */
export function figuresIn(texts: readonly (Text | null)[], { language }: DeckContext): string[] {
  return texts.flatMap((text) =>
    text === null ? [] : [...text[language].matchAll(PLACEHOLDER)].flatMap(([, id]) => id ?? []),
  );
}

/** All that is said of a figure where it leaves for another place: what makes it what it is, where it is printed, who states it. */
function figureNote(id: string, { report, language, m, statement }: DeckContext): string {
  const figure = figureOf(report, id);
  const { sentence, qualifier, unit, attribution } = statement(figure);
  const { terms } = m.details;
  const lines = figureLines(report, figure, language, m);
  const told = new Set(lines.map(({ kind }) => kind));
  const always = [
    ...(told.has('qualifier') ? [] : [m.details.named(terms.qualifier, qualifier)]),
    ...(told.has('unit') ? [] : [m.details.named(terms.unit, unit)]),
  ];
  const said = lines.map(({ term, items }) =>
    m.details.named(term, items.map((item) => itemText(item)).join(m.timeline.separator)),
  );
  return [sentence, ...always, ...said, attribution].join(m.timeline.separator);
}

/** What to say with a slide, and below it every figure on it, whole. */
export function notesOf(notes: Text | null, figures: readonly string[], context: DeckContext): string[] {
  const own = notes === null ? [] : context.say(notes).split('\n');
  return [...own, ...[...new Set(figures)].map((id) => figureNote(id, context))];
}

import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { fill } from '../words/fill.ts';
import type { Figure, Report } from '../model.ts';
import type { Text } from '../schema/text.ts';
import { foreignTag } from '../texts/textLanguage.ts';
import { weave } from '../texts/weave.ts';

/** What a line is about; its term is in the messages under the same name. */
export type LineKind = keyof Messages['details']['terms'];

/** A stretch of a line. The joined texts of all are what is read. */
export interface Run {
  readonly text: string;
  /** BCP 47, where that is not the language of the words around it. */
  readonly lang: string | null;
  /** Quoted from a text, struck through as replaced, or neither. */
  readonly look: 'plain' | 'phrase' | 'struck';
  /** The figure or entry that it names. */
  readonly to: { readonly kind: 'figure' | 'event'; readonly id: string } | null;
}

/** One thing said of a figure: its term, and what is said, an item a line. */
export interface Line {
  readonly kind: LineKind;
  readonly term: string;
  /** The term's own language, where the report names its groups in another than the page's. */
  readonly termLang: string | null;
  readonly items: readonly (readonly Run[])[];
}

/** A figure and the language that it is put into words in. */
export interface Asked {
  readonly report: Report;
  readonly figure: Figure;
  readonly language: Language;
  readonly m: Messages;
}

/** Words of the product, or of the report as they stand. */
export const run = (text: string, more: Partial<Omit<Run, 'text'>> = {}): Run => ({
  text,
  lang: null,
  look: 'plain',
  to: null,
  ...more,
});

/** A text of the report, marked where it is in another language. */
export const textRun = ({ report, language, m }: Asked, text: Text): Run =>
  run(fill(report, text, language, m), { lang: foreignTag(report, text, language) });

/** A message with stretches of its own in its slots. */
export const woven = (words: (...slots: string[]) => string, runs: readonly Run[]): Run[] =>
  weave(words, runs).map((piece) => (typeof piece === 'string' ? run(piece) : piece));

/** A line, or none where there is nothing to say. */
export function line(kind: LineKind, { m }: Asked, items: readonly (readonly Run[])[]): Line[] {
  return items.length === 0 ? [] : [{ kind, term: m.details.terms[kind], termLang: null, items }];
}

/** An item as one string, phrases in quotation marks: for what has no marks of its own. */
export const itemText = (item: readonly Run[]): string =>
  item.map(({ text, look }) => (look === 'phrase' ? `“${text}”` : text)).join('');

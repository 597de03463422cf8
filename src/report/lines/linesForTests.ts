import { allMessages } from '@/i18n/allMessages.ts';
import type { Language } from '@/i18n/languages.ts';
import { figureOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { figureLines } from './figureLines.ts';
import type { Run } from './line.ts';

/** For tests: a stretch with what it is besides its text: "phrase:12@en", "struck:12→figure delays-old". */
const marked = ({ text, lang, look, to }: Run): string =>
  [
    look === 'plain' ? '' : `${look}:`,
    text,
    lang === null ? '' : `@${lang}`,
    to === null ? '' : `→${to.kind} ${to.id}`,
  ].join('');

/** For tests: every line of a figure: its kind, its term, and its items with what each stretch is. */
export function linesOf(
  report: Report,
  id: string,
  language: Language = 'en',
): Readonly<Record<string, string>> {
  const lines = figureLines(report, figureOf(report, id), language, allMessages[language]);
  return Object.fromEntries(
    lines.map(({ kind, term, termLang, items }) => [
      kind,
      `${term}${termLang === null ? '' : `@${termLang}`}: ${items.map((item) => item.map(marked).join('')).join(' | ')}`,
    ]),
  );
}

import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import type { Report } from '../model.ts';
import { foreignTag } from './textLanguage.ts';

/** The groups that a report may name: whose, of what, over which long periods, from which further sources. */
export type Group = keyof Report['names'];

interface Asking {
  readonly language: Language;
  readonly m: FirstMessages;
}

/** What a report calls one of its groups, else the product's plain word; as the heading of what belongs to it. */
export function groupName(
  report: Report,
  group: Group,
  { language, m }: Asking,
): { readonly term: string; readonly termLang: string | null } {
  const own = report.names[group];
  if (own === undefined) return { term: m.statement.groups[group], termLang: null };
  return { term: own[language], termLang: foreignTag(report, own, language) };
}

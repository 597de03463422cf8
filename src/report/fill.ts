import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { figureOf } from './lookup.ts';
import { PLACEHOLDER } from './schema/placeholder.ts';
import type { Text } from './schema/text.ts';
import type { Report } from './schema/shape.ts';
import { statementOf } from './statement.ts';

/** A report's text in one language, each `{figure-id}` replaced by that figure with its qualifier, status and unit. */
export function fill(report: Report, text: Text, language: Language, m: Messages): string {
  return text[language].replace(
    PLACEHOLDER,
    (_, id: string) => statementOf(report, figureOf(report, id), language, m).quantity,
  );
}

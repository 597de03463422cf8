import * as z from 'zod';
import { languages, type Language } from '@/i18n/languages.ts';
import { explain, type Problem } from './refusals/explain.ts';
import { forbiddenKeys } from './refusals/forbiddenKeys.ts';
import { reportSchema } from './schema/report.ts';
import type { Report } from './schema/shape.ts';

/** zod's own messages, by language; ours cover only what zod can't know. */
const LOCALES = { en: z.locales.en, zh: z.locales.zhCN } satisfies Record<Language, unknown>;

/** A report, or why the file isn't one. */
export type ParsedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: 'not-json'; readonly detail: string }
  | { readonly ok: false; readonly reason: 'invalid'; readonly problems: readonly Problem[] };

/** Reads a report file's text: the one place where untrusted JSON becomes a `Report`. Messages come in `language`. */
export async function parseReport(json: string, language: Language): Promise<ParsedReport> {
  const { messages } = await languages[language].load();
  let data: unknown;
  try {
    // A byte order mark is not JSON, but editors write one.
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  const forbidden = forbiddenKeys(data, messages.refusals);
  if (forbidden.length > 0) return { ok: false, reason: 'invalid', problems: forbidden };
  const parsed = reportSchema.safeParse(data, { error: LOCALES[language]().localeError });
  if (parsed.success) return { ok: true, report: parsed.data };
  return { ok: false, reason: 'invalid', problems: explain(parsed.error, data, messages.refusals) };
}

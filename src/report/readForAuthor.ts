import { messages } from '@/i18n/en/messages.ts';
import { refusals } from '@/i18n/en/refusals.ts';
import { parseReport } from './parse.ts';
import { wordsOf } from './refusals/wordsOf.ts';
import type { WholeReport } from './model.ts';

/** For the command line: the report in a file's text, or the lines that say in English where and why it is none. */
export function readForAuthor(json: string): WholeReport | readonly string[] {
  const parsed = parseReport(json);
  if (parsed.ok) return parsed.report;
  if (parsed.reason === 'not-json') return [parsed.detail];
  const { loading } = messages;
  const lines = parsed.problems.map(
    ({ path, refusal }) => `${path === '' ? loading.whole : path}: ${wordsOf(refusal, refusals)}`,
  );
  return parsed.more > 0 ? [...lines, loading.more(parsed.more)] : lines;
}

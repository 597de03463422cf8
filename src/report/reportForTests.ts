import { expect } from 'vitest';
import { refusalWords } from '@/i18n/refusalWords.ts';
import { parseReport } from './parse.ts';
import json from './report.json?raw';
import type { Problem } from './refusals/problem.ts';
import { wordsOf } from './refusals/wordsOf.ts';

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The bundled report with one thing set at a path, as a file's text; `undefined` removes it. */
export function changed(path: readonly (string | number)[], value: unknown): string {
  const root: unknown = JSON.parse(json);
  let at = root;
  for (const key of path.slice(0, -1)) at = isObject(at) ? at[key] : undefined;
  const last = path.at(-1);
  if (!isObject(at) || last === undefined) throw new Error(`The report has no ${path.join('.')}`);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(root);
}

/** What a reader is told of a file that is refused; a test fails when it is not. */
export function problems(text: string, language: 'en' | 'zh' = 'en') {
  const parsed = parseReport(text);
  if (parsed.ok) throw new Error('The report was accepted');
  if (parsed.reason !== 'invalid') throw new Error(parsed.detail);
  return parsed.problems.map(({ path, refusal }) => ({
    path,
    message: wordsOf(refusal, refusalWords[language]),
  }));
}

/** A message that says this among other things. */
export const saying = (text: string): unknown => expect.stringContaining(text);

/** One thing set in the bundled report, the place that the refusal names, and what it says. */
export type RefusedChange = readonly [
  title: string,
  path: readonly (string | number)[],
  value: unknown,
  at: string,
  says: RegExp,
];

/** What of a report is refused, as a place and data; empty where it is accepted. */
export function refusalsIn(report: unknown): readonly Problem[] {
  const parsed = parseReport(JSON.stringify(report));
  if (parsed.ok) return [];
  if (parsed.reason !== 'invalid') throw new Error(parsed.detail);
  return parsed.problems;
}

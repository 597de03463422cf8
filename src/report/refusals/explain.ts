import type * as z from 'zod';
import type { Messages } from '@/i18n/messages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import type { Refusal } from '../schema/refusal.ts';

/** What is wrong with a report file, where, and what to do. */
export interface Problem {
  /** The place in the file, as one would write it in JavaScript: `charts[0].rows[1].figure`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** The messages of a failed parse: ours where the schema refuses, else zod's own. `data` is what was parsed. */
export function explain(error: z.ZodError, data: unknown, words: Messages['refusals']): Problem[] {
  return error.issues.map((issue) => {
    const refusal = refusalIn(issue) ?? missingTranslation(issue, data);
    return { path: placeOf(issue.path), message: refusal ? sentence(refusal, words) : issue.message };
  });
}

/** Writes a path as JavaScript would: `figures[3].label.zh`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'reason' in value;

function refusalIn(issue: z.core.$ZodIssue): Refusal | null {
  return issue.code === 'custom' && isRefusal(issue.params?.['refusal']) ? issue.params['refusal'] : null;
}

function missingTranslation(issue: z.core.$ZodIssue, data: unknown): Refusal | null {
  const language = LANGUAGE_IDS.find((id) => id === issue.path.at(-1));
  const missing = issue.code === 'invalid_type' && at(data, issue.path) === undefined;
  return language && missing ? { reason: 'missing-translation', language } : null;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function sentence(refusal: Refusal, words: Messages['refusals']): string {
  switch (refusal.reason) {
    case 'markup':
      return words.markup;
    case 'control-character':
      return words.controlCharacter;
    case 'forbidden-key':
      return words.forbiddenKey(refusal.key);
    case 'address':
      return words.address(refusal.address);
    case 'missing-translation':
      return words.missingTranslation(refusal.language);
    case 'duplicate-id':
      return words.duplicateId(refusal.id);
    case 'unknown-id':
      return words.unknownId(refusal.id, refusal.list);
    case 'unknown-placeholder':
      return words.unknownPlaceholder(refusal.id);
    case 'bad-date':
      return words.badDate(refusal.edtf);
    case 'unsupported-date':
      return words.unsupportedDate(refusal.edtf);
    case 'end-before-start':
      return words.endBeforeStart(refusal.edtf);
    case 'paragraph-beyond':
      return words.paragraphBeyond(refusal.paragraph, refusal.paragraphs);
    case 'mixed-units':
      return words.mixedUnits(refusal.units);
    case 'stacked-bound':
      return words.stackedBound(refusal.figure);
    case 'stacked-status':
      return words.stackedStatus;
    case 'upper-bound-drawn':
      return words.upperBoundDrawn(refusal.figure);
    case 'expected-unsaid':
      return words.expectedUnsaid(refusal.figure, refusal.language);
    case 'symbols-not-whole':
      return words.symbolsNotWhole(refusal.figure, refusal.perSymbol);
    case 'too-many-symbols':
      return words.tooManySymbols(refusal.figure, refusal.most);
    case 'inclusive-qualifier':
      return words.inclusiveQualifier(refusal.qualifier);
    case 'currency-unit':
      return words.currencyUnit(refusal.unit);
  }
}

import { refusals as words } from '@/i18n/en/refusals.ts';
import { placeOf } from '../refusals/problem.ts';
import { wordsOf } from '../refusals/wordsOf.ts';
import { everyRefusal } from './everyRefusal.ts';
import { error, type Finding } from './finding.ts';
import { readJsonText, type JsonText, type Place } from './jsonText.ts';
import { phraseFindings } from './phraseFindings.ts';
import { paragraphsOf } from './sourceText.ts';
import { rateWarnings } from './rateWarnings.ts';
import { languageWarnings, relationWarnings, unitWarnings } from './warnings.ts';

/** What the author is told, a line each, and the last that counts. */
export interface Checked {
  readonly lines: readonly string[];
  readonly last: string;
  /** Whether nothing is wrong; warnings may be there. */
  readonly ok: boolean;
}

/** A finding at its place in the text. */
interface Placed extends Place {
  readonly severity: Finding['severity'];
  readonly message: string;
}

/** More than an author reads at once. */
const MOST_LINES = 1000;

/**
 * Everything that is wrong or doubtful in a report file, all stages at once. `texts` are plain texts of its documents, by id; that of
 * the report's own is `origin`.
 */
export function check(json: string, texts: Readonly<Record<string, string>>): Checked {
  const text = json.replace(/^\uFEFF/, '');
  let read: JsonText;
  try {
    read = readJsonText(text);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return told(
      [{ severity: 'error', line: 1, column: 1, message: 'the file is nested too deep to be read.' }],
      '',
    );
  }
  const syntax = read.mistakes.map(({ offset, message }): Placed => ({
    ...read.placeAt(offset),
    severity: 'error',
    message,
  }));
  const { findings, phrases } = read.value === undefined ? NOTHING : findingsIn(read.value, texts);
  return told([...syntax, ...findings.map((finding) => placed(finding, read))], phrases);
}

const NOTHING: { readonly findings: readonly Finding[]; readonly phrases: string } = {
  findings: [],
  phrases: '',
};

function findingsIn(data: unknown, sources: Readonly<Record<string, string>>): typeof NOTHING {
  const { refusals, rest, inFile } = everyRefusal(data);
  const refused = refusals.map(({ path, refusal }) => ({
    ...error(path, wordsOf(refusal, words)),
    key: refusal.reason === 'unknown-keys' ? refusal.keys[0] : undefined,
  }));
  if (rest === null) return { findings: refused, phrases: '' };
  const { file, report } = rest;
  const texts = new Map(Object.entries(sources).map(([id, source]) => [id, paragraphsOf(source)]));
  const unknown = [...texts.keys()].filter((id) => report.documents.every((document) => document.id !== id));
  const { findings, lookedUp, all } = phraseFindings(report, file, texts);
  const later = [
    ...unknown.map((id) =>
      error(['documents'], `there is no document “${id}”, whose text was given. Correct its id.`),
    ),
    ...findings,
    ...relationWarnings(report),
    ...rateWarnings(report),
    ...languageWarnings(file),
    ...unitWarnings(file),
  ].map((finding) => ({ ...finding, path: inFile(finding.path) }));
  const phrases =
    texts.size > 0
      ? `${lookedUp} of ${counted(all, 'phrase')} looked up`
      : `${counted(all, 'phrase')} not looked up: no source was given`;
  return { findings: [...refused, ...later], phrases };
}

function placed(
  finding: Finding & { readonly key?: string | undefined },
  { offsetOf, placeAt }: JsonText,
): Placed {
  const { path, severity, message, key } = finding;
  const where = placeOf(path);
  return {
    ...placeAt(offsetOf(path, key)),
    severity,
    message: where === '' ? message : `${where}: ${message}`,
  };
}

function told(found: readonly Placed[], phrases: string): Checked {
  const lines = new Map(
    found
      .toSorted((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line, column, severity, message }) => [`${line}:${column} ${severity} ${message}`, severity]),
  );
  const errors = [...lines.values()].filter((severity) => severity === 'error').length;
  const more = lines.size > MOST_LINES ? [`… and ${lines.size - MOST_LINES} more`] : [];
  const counts = [counted(errors, 'error'), counted(lines.size - errors, 'warning')];
  return {
    lines: [...[...lines.keys()].slice(0, MOST_LINES), ...more],
    last: [...counts, ...(phrases === '' ? [] : [phrases])].join(', '),
    ok: errors === 0,
  };
}

const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

import './schema/jitless.ts';
import { boundsIn } from './refusals/checkBounds.ts';
import { problemOf, type Problem } from './refusals/problem.ts';
import { problemsIn } from './refusals/problemsIn.ts';
import { reportSchema } from './schema/report.ts';
import { reportShape } from './schema/shape.ts';
import type { WholeReport } from './model.ts';
import { upgrade } from './upgrade.ts';

/** The most problems that are told of one file; the rest is counted. */
const MOST_PROBLEMS = 100;

/** Why a file is no report: what is wrong, and how much more of it there is. */
export interface Invalid {
  readonly reason: 'invalid';
  readonly problems: readonly Problem[];
  readonly more: number;
}

/** A report, or why the file isn't one. */
export type ParsedReport =
  | { readonly ok: true; readonly report: WholeReport }
  | { readonly ok: false; readonly reason: 'not-json'; readonly detail: string }
  | ({ readonly ok: false } & Invalid);

/** Reads a report file's text: the one place where untrusted JSON becomes a `Report`. Whatever the text, it never throws. */
export function parseReport(json: string): ParsedReport {
  let data: unknown;
  try {
    // A byte order mark is not JSON, but editors write one.
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  const beyond = boundsIn(data);
  if (beyond.length > 0) return invalid(beyond.slice(0, MOST_PROBLEMS).map(problemOf), beyond.length);
  data = upgrade(data);
  // zod gathers what is wrong with every item: of a long list it would be more than a browser can bear.
  const begun = isLong(data) ? reportShape.safeParse(shortened(data)) : null;
  if (begun?.success === false) return tooMany(problemsIn(begun.error, data, MOST_PROBLEMS));
  return read(data);
}

function read(data: unknown): ParsedReport {
  try {
    const parsed = reportSchema.safeParse(data);
    if (parsed.success) return { ok: true, report: parsed.data };
    return invalid(problemsIn(parsed.error, data, MOST_PROBLEMS), parsed.error.issues.length);
  } catch (error) {
    // What it has gathered it hands on as arguments, and an engine takes only so many.
    if (error instanceof RangeError) return tooMany([]);
    throw error;
  }
}

function tooMany(first: readonly Problem[]): ParsedReport {
  const problems: Problem[] = [{ path: '', refusal: { reason: 'too-many-mistakes' } }, ...first];
  return invalid(problems, problems.length);
}

/** From this length on, only the beginning of a list is looked at while there are mistakes in it. */
const LONG = 100;

const isLong = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && (lengthOf(data) > LONG || Object.values(data).some(isLong));

const lengthOf = (data: object) => (Array.isArray(data) ? data.length : 0);

/** The same with the beginnings of its lists. */
function shortened(data: unknown): unknown {
  if (Array.isArray(data)) return data.slice(0, LONG).map(shortened);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shortened(value)]));
}

const invalid = (problems: readonly Problem[], all: number): ParsedReport => ({
  ok: false,
  reason: 'invalid',
  problems,
  more: all - problems.length,
});

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
  for (const { part, few, place } of isLong(data) && !Array.isArray(data)
    ? partsOf(Object.entries(data))
    : []) {
    const { error } = reportShape.safeParse(part);
    const issues = error?.issues.map((issue) => ({ ...issue, path: place(issue.path) })) ?? [];
    if (issues.length > few) return tooMany(problemsIn(issues, data, MOST_PROBLEMS));
  }
  return read(data);
}

function read(data: unknown): ParsedReport {
  try {
    const parsed = reportSchema.safeParse(data);
    if (parsed.success) return { ok: true, report: parsed.data };
    return invalid(problemsIn(parsed.error.issues, data, MOST_PROBLEMS), parsed.error.issues.length);
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

/** Of a list that is longer only so many items are looked at while there are mistakes among them. */
const LONG = 100;

/** A part of a long file, to be looked at before the whole. */
interface Part {
  readonly part: unknown;
  /** So many mistakes in it promise no more in all than can be gathered. */
  readonly few: number;
  /** Where a place of the part is in the whole. */
  readonly place: (path: PropertyKey[]) => PropertyKey[];
}

/** The beginnings of all lists, and items from all over the report's own. */
function partsOf(fields: readonly (readonly [string, unknown])[]): readonly Part[] {
  const steps = new Map<PropertyKey, number>();
  const spread = fields.map(([key, value]) => {
    if (!Array.isArray(value)) return [key, shortened(value)];
    const step = Math.max(1, Math.ceil(value.length / LONG));
    steps.set(key, step);
    return [key, shortened(value.filter((_, i) => i % step === 0))];
  });
  const stepIn = (list: PropertyKey = '') => steps.get(list) ?? 1;
  return [
    { part: shortened(Object.fromEntries(fields)), few: 0, place: (path) => path },
    {
      part: Object.fromEntries(spread),
      few: 3,
      place: (path) =>
        path.map((key, depth) => (depth === 1 && typeof key === 'number' ? key * stepIn(path[0]) : key)),
    },
  ];
}

const isLong = (data: unknown): data is object =>
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

import type * as z from 'zod';
import { FORMATS, type Refusal, type ValueKind } from '../schema/refusal.ts';
import { fieldsAt } from '../schema/fieldsAt.ts';
import { reportShape } from '../schema/shape.ts';
import { near, nearest } from './nearest.ts';
import { clipped, problemOf, type LocatedRefusal, type Problem } from './problem.ts';

/** The problems of a failed parse, at most so many. `data` is what was parsed. */
export function problemsIn(issues: readonly z.core.$ZodIssue[], data: unknown, most: number): Problem[] {
  return refusalsIn(issues.slice(0, most), data).slice(0, most).map(problemOf);
}

/** What is refused of what was parsed, `data`, and where. */
export function refusalsIn(issues: readonly z.core.$ZodIssue[], data: unknown): LocatedRefusal[] {
  return issues
    .flatMap((issue) => fromUnion(issue))
    .map((issue) => ({ path: issue.path, refusal: refusalOf(issue, at(data, issue.path)) }));
}

/** Where a value may have one of several forms, what is wrong is told of the form that it is nearest to. */
function fromUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const wrongForm = (branch: readonly z.core.$ZodIssue[]) =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const [closest] = issue.errors
    .filter((branch) => !wrongForm(branch))
    .toSorted((a, b) => a.length - b.length);
  const chosen = closest ?? issue.errors[0] ?? [];
  return chosen.flatMap((inner) => fromUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'reason' in value;

/** Read once: some are only found when they are asked for. */
const refusalIn = (refusal: unknown): Refusal => (isRefusal(refusal) ? refusal : { reason: 'unreadable' });

/** An issue as one of our refusals: the schema's own carry one, zod's are read for what our sentences name. */
function refusalOf(issue: z.core.$ZodIssue, value: unknown): Refusal {
  switch (issue.code) {
    case 'custom':
      return refusalIn(issue.params?.['refusal']);
    case 'invalid_type':
      return typeRefusal(issue, value);
    case 'unrecognized_keys':
      return unknownKeys(issue);
    case 'invalid_value':
      return notInList(issue.values, value);
    case 'invalid_union':
      return notInList(issue.inclusive === false ? [] : (issue.options ?? []), value);
    case 'invalid_format': {
      const format = FORMATS.find((known) => known === issue.message);
      return format ? { reason: 'bad-format', format } : { reason: 'unreadable' };
    }
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    // No field of a report is of a kind that could be refused so.
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { reason: 'unreadable' };
  }
}

/** The fields that it was perhaps meant to be; where none is near, all that may stand there. */
function unknownKeys({ keys, path }: z.core.$ZodIssueUnrecognizedKeys): Refusal {
  const named = keys.slice(0, 5);
  const fields = fieldsAt(reportShape, path);
  const meant = new Set(named.flatMap((key) => [...nearest(key, fields), ...fields.filter(contains(key))]));
  return {
    reason: 'unknown-keys',
    keys: named.map(clipped),
    near: meant.size > 0 ? [...meant] : fields,
  };
}

/** Whether a field’s name has a word in it: “status” is “obsStatus”. */
const contains = (key: string) => (field: string) =>
  key.length > 3 && field !== key && field.toLowerCase().includes(key.toLowerCase());

const notInList = (options: readonly unknown[], value: unknown): Refusal =>
  value === undefined
    ? { reason: 'missing', wanted: null }
    : {
        reason: 'not-in-list',
        options: options.map(String),
        ...near(typeof value === 'string' ? value : '', options.map(String)),
      };

function typeRefusal(issue: z.core.$ZodIssueInvalidType, value: unknown): Refusal {
  const wanted = KINDS[issue.expected] ?? null;
  if (value === undefined) return { reason: 'missing', wanted };
  if (value === Infinity) return { reason: 'too-large', most: Number.MAX_SAFE_INTEGER };
  return wanted === null ? { reason: 'unreadable' } : { reason: 'wrong-type', wanted, got: kindOf(value) };
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  object: 'object',
};

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return KINDS[typeof value] ?? 'object';
}

function tooSmall({ origin, minimum, inclusive = true }: z.core.$ZodIssueTooSmall): Refusal {
  const least = Number(minimum);
  if (origin === 'string') return { reason: 'empty' };
  return origin === 'array' ? { reason: 'too-few', least } : { reason: 'too-small', least, inclusive };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Refusal {
  const most = Number(maximum);
  if (origin === 'string') return { reason: 'too-long', most };
  return origin === 'array' ? { reason: 'too-many', most } : { reason: 'too-large', most };
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

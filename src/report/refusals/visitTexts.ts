import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import type { Report } from '../model.ts';

/** What is done with a text, and the way to it; the way is the walker's own and goes on changing: to keep it is to copy it. */
type Visit = (text: string, path: readonly PropertyKey[]) => void;

const LANGUAGES: ReadonlySet<string> = new Set(LANGUAGE_IDS);

/**
 * Visits every translated string of a report, found by its shape, so that a new field needs no new line here. A hundred thousand
 * entries have millions of places, so that no way is written down for a text that nobody asks about.
 */
export function visitTexts(value: object, visit: Visit): void {
  walk(value, [], visit);
}

/** A text of a report with a brace in it, and the way to it in the file. */
interface Fillable {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

const found = new WeakMap<Report, readonly Fillable[]>();

/** The texts of a report that may hold placeholders, looked for once a report: most texts of a long one hold none. */
export function fillablesOf(report: Report): readonly Fillable[] {
  const known = found.get(report);
  if (known !== undefined) return known;
  const fillables: Fillable[] = [];
  // The report's own text is the first of its documents, and in the file stands apart.
  visitTexts({ ...report, documents: report.documents.slice(1) }, (text, path) => {
    if (text.includes('{')) fillables.push({ text, path: [...path] });
  });
  found.set(report, fillables);
  return fillables;
}

/** `for … in` makes no list of an object's keys, and what is read here is plain data. */
function walk(value: object, path: PropertyKey[], visit: Visit): void {
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) step(value[index], index, path, visit);
    return;
  }
  if (!hasFields(value)) return;
  for (const key in value) {
    const item = value[key];
    if (typeof item !== 'string') step(item, key, path, visit);
    else if (LANGUAGES.has(key)) {
      path.push(key);
      visit(item, path);
      path.pop();
    }
  }
}

const isList = (value: object): value is readonly unknown[] => Array.isArray(value);
const hasFields = (value: object): value is Readonly<Record<string, unknown>> => !isList(value);

function step(value: unknown, key: PropertyKey, path: PropertyKey[], visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  path.push(key);
  walk(value, path, visit);
  path.pop();
}

import { LANGUAGE_IDS } from '@/i18n/languages.ts';

/** What is done with a text, and the way to it; the way is the walker's own and goes on changing: to keep it is to copy it. */
type Visit = (text: string, path: readonly PropertyKey[]) => void;

const LANGUAGES: ReadonlySet<string> = new Set(LANGUAGE_IDS);

/**
 * Visits every translated string of a report, found by its shape, so that a new field needs no new line here. A hundred thousand
 * entries have millions of places, so that no way is written down for a text that nobody asks about.
 */
export function visitTexts(value: unknown, visit: Visit): void {
  walk(value, [], visit);
}

function walk(value: unknown, path: PropertyKey[], visit: Visit): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) step(value[index], index, path, visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'string') step(item, key, path, visit);
      else if (LANGUAGES.has(key)) {
        path.push(key);
        visit(item, path);
        path.pop();
      }
    }
  }
}

function step(value: unknown, key: PropertyKey, path: PropertyKey[], visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  path.push(key);
  walk(value, path, visit);
  path.pop();
}

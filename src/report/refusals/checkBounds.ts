import type { Refusal } from '../schema/refusal.ts';
import { clipped, type LocatedRefusal } from './problem.ts';

/** Names that would reach into an object's prototype if ever assigned. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** More than any report needs, and less than would keep a browser busy. */
const MOST_LEVELS = 16;
const MOST_CHARACTERS = 10_000;
const MOST_ITEMS = 100_000;
const MOST_VALUES = 3_000_000;

/**
 * What must be known of parsed JSON before anything reads it: that it is no deeper, longer or larger than can be read, and
 * has no name that reaches into prototypes. It goes no deeper than what is allowed, so no file is too deep for it.
 */
export function boundsIn(data: unknown): LocatedRefusal[] {
  const problems: LocatedRefusal[] = [];
  const path: PropertyKey[] = [];
  let values = 0;
  /** False where there is more than can be read. */
  const walk = (value: unknown, level: number): boolean => {
    const refusal = boundOf(value, path.at(-1), level);
    if (refusal !== null) {
      problems.push({ path: [...path], refusal });
      return true;
    }
    if (typeof value !== 'object' || value === null) return true;
    const list = Array.isArray(value);
    const items: readonly unknown[] = list ? value : Object.values(value);
    const keys = list ? null : Object.keys(value);
    values += items.length;
    return (
      values <= MOST_VALUES &&
      items.every((item, index) => {
        path.push(keys?.[index] ?? index);
        const readable = walk(item, level + 1);
        path.pop();
        return readable;
      })
    );
  };
  return walk(data, 0) ? problems : [{ path: [], refusal: { reason: 'too-many-values', most: MOST_VALUES } }];
}

function boundOf(value: unknown, key: PropertyKey | undefined, level: number): Refusal | null {
  if (typeof key === 'string' && FORBIDDEN.has(key)) return { reason: 'forbidden-key', key: clipped(key) };
  if (level > MOST_LEVELS) return { reason: 'too-deep', most: MOST_LEVELS };
  if (Array.isArray(value) && value.length > MOST_ITEMS) return { reason: 'too-many', most: MOST_ITEMS };
  return typeof value === 'string' && value.length > MOST_CHARACTERS
    ? { reason: 'too-long', most: MOST_CHARACTERS }
    : null;
}

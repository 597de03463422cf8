import type { Refusal } from '../schema/refusal.ts';
import { clipped, problemOf, type LocatedRefusal, type Problem } from './problem.ts';

/** Names that would reach into an object's prototype if ever assigned. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** More than any report needs, and less than would keep a browser busy. */
const MOST_LEVELS = 16;
const MOST_CHARACTERS = 10_000;
const MOST_ITEMS = 50_000;
const MOST_VALUES = 1_000_000;

/** A value of the file, what holds it, and under which name. */
interface Node {
  readonly value: unknown;
  readonly key: PropertyKey | null;
  readonly parent: Node | null;
  readonly level: number;
}

/**
 * What must be known of parsed JSON before anything reads it: that it is no deeper, longer or larger than can be read, and
 * has no name that reaches into prototypes. Walks without recursion, so that no file is too deep for it.
 */
export const checkBounds = (data: unknown): Problem[] => boundsIn(data).map(problemOf);

/** The same, with the keys that lead to each place. */
export function boundsIn(data: unknown): LocatedRefusal[] {
  const problems: LocatedRefusal[] = [];
  const open: Node[] = [{ value: data, key: null, parent: null, level: 0 }];
  let values = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    const refusal = boundOf(node);
    if (refusal !== null) problems.push({ path: pathTo(node), refusal });
    else {
      for (const child of childrenOf(node)) {
        values += 1;
        if (values > MOST_VALUES)
          return [{ path: [], refusal: { reason: 'too-many-values', most: MOST_VALUES } }];
        open.push(child);
      }
    }
  }
  return problems.toReversed();
}

function boundOf({ value, key, level }: Node): Refusal | null {
  if (typeof key === 'string' && FORBIDDEN.has(key)) return { reason: 'forbidden-key', key: clipped(key) };
  if (level > MOST_LEVELS) return { reason: 'too-deep', most: MOST_LEVELS };
  if (Array.isArray(value) && value.length > MOST_ITEMS) return { reason: 'too-many', most: MOST_ITEMS };
  return typeof value === 'string' && value.length > MOST_CHARACTERS
    ? { reason: 'too-long', most: MOST_CHARACTERS }
    : null;
}

function* childrenOf(parent: Node): Generator<Node> {
  const { value, level } = parent;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key += 1)
      yield { value: value[key], key, parent, level: level + 1 };
  } else {
    for (const [key, item] of Object.entries(value)) yield { value: item, key, parent, level: level + 1 };
  }
}

function pathTo(node: Node): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at: Node | null = node; at !== null; at = at.parent) if (at.key !== null) path.unshift(at.key);
  return path;
}

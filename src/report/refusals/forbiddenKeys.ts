import type { Messages } from '@/i18n/messages.ts';
import { placeOf, type Problem } from './explain.ts';

/** Names that would reach into an object's prototype if ever assigned. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Every forbidden name in parsed JSON, and where it stands. */
export function forbiddenKeys(
  value: unknown,
  words: Messages['refusals'],
  path: readonly PropertyKey[] = [],
): Problem[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => forbiddenKeys(item, words, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    FORBIDDEN.has(key)
      ? [{ path: placeOf([...path, key]), message: words.forbiddenKey(key) }]
      : forbiddenKeys(item, words, [...path, key]),
  );
}

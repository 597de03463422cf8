import { LANGUAGE_IDS } from '@/i18n/languages.ts';

/** Every translated string of a report with the path to it, found by its shape, so that a new field needs no new line here. */
export function* textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<[readonly PropertyKey[], string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string' && LANGUAGE_IDS.some((language) => language === key))
      yield [[...path, key], item];
    else yield* textsIn(item, [...path, key]);
  }
}

/** The words of a list written with spaces between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Phrases by their last word, the longest first, for matching backwards from a number. */
export function byLastWord<Value>(
  table: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: Value }[]> {
  const index = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of table) {
    const parts = phrase.split(' ');
    const last = parts.at(-1) ?? '';
    const entries = index.get(last) ?? [];
    entries.push({ words: parts, value });
    index.set(last, entries);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

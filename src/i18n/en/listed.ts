/**
 * Words one after another, as `Intl.ListFormat` has them in English. The platform's own reads its data when the first is made, which
 * takes a slow machine longer than all else that the first words of the page do.
 */
export function listed(words: readonly string[], joint?: 'and' | 'or'): string {
  if (joint === undefined) return words.join(', ');
  if (words.length < 3) return words.join(` ${joint} `);
  return `${words.slice(0, -1).join(', ')}, ${joint} ${words.at(-1) ?? ''}`;
}

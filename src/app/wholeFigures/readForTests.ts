/** For tests: all that a reader or a screen reader gets from a part: its text, and the names and descriptions in it, without spaces and capitals. */
export function readFrom(part: Element | null | undefined): string {
  if (!part) return '';
  const named = [part, ...part.querySelectorAll('[aria-label], [aria-description]')];
  const names = named.flatMap((one) => [
    one.getAttribute('aria-label'),
    one.getAttribute('aria-description'),
  ]);
  return plain([part.textContent, ...names].join(' '));
}

/** For tests: words as `readFrom` gives them. */
export const plain = (words: string): string => words.replaceAll(/\s+/g, '').toLowerCase();

/** For tests: all that a reader or a screen reader gets from a part: its text and the names in it, without spaces and capitals. */
export function readFrom(part: Element | null | undefined): string {
  if (!part) return '';
  const named = [part, ...part.querySelectorAll('[aria-label]')];
  const names = named.map((one) => one.getAttribute('aria-label') ?? '');
  return plain([part.textContent, ...names].join(' '));
}

/** For tests: words as `readFrom` gives them. */
export const plain = (words: string): string => words.replaceAll(/\s+/g, '').toLowerCase();

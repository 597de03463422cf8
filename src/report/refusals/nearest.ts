/** So many are named at most: more would be a list to read instead of a word to take. */
const MOST = 3;

/** How many letters may differ in a slip of a word so long: none in what is hardly a word, a third in a long one. */
const slipsIn = (length: number): number =>
  length < 3 ? 0 : length < 5 ? 1 : Math.max(2, Math.floor(length / 3));

/**
 * The words that another was perhaps meant to be, the nearest first and at most three; none where none is near. Capitals are no
 * difference, so that “usd” is “USD”.
 */
export function nearest(word: string, among: Iterable<string>): readonly string[] {
  const meant = word.toLowerCase();
  const most = slipsIn(meant.length);
  const found = new Map<string, number>();
  for (const one of among) {
    const slips = slipsBetween(meant, one.toLowerCase(), most);
    if (one !== word && slips !== null) found.set(one, slips);
  }
  return [...found]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([one]) => one);
}

/** The same as part of a refusal: nothing where nothing is near. */
export function near(word: string, among: Iterable<string>): { readonly near?: readonly string[] } {
  const words = nearest(word, among);
  return words.length > 0 ? { near: words } : {};
}

/** Letters left out, put in, taken for others, or two of them swapped (optimal string alignment); null: more than so many. */
export function slipsBetween(a: string, b: string, most: number): number | null {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return null;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (from: readonly number[], column: number) => from[column] ?? Infinity;
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + differs,
          swapped ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    // No row below holds less than the least of two that follow each other.
    if (Math.min(...next) > most && Math.min(...row) > most) return null;
    before = row;
    row = next;
  }
  const slips = row[b.length] ?? Infinity;
  return slips <= most ? slips : null;
}

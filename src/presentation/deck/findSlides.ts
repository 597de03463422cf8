/**
 * The numbers (from 1) of the slides that a search finds: all of them for nothing; for digits first the slide of that number, then those
 * whose number begins with them or whose title has them; else those whose title has every word.
 */
export function findSlides(titles: readonly string[], query: string): number[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = titles.flatMap((title, index) => {
    const number = String(index + 1);
    const text = title.toLowerCase();
    return words.every((word) => text.includes(word) || number.startsWith(word)) ? [index + 1] : [];
  });
  const exact = Number(query.trim());
  return found.includes(exact) ? [exact, ...found.filter((number) => number !== exact)] : found;
}

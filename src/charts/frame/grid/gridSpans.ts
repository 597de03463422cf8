/** How many of a row's six columns a card takes. */
export type Span = 2 | 3 | 6;

/** Six rows of two cards, four of three. */
const BLOCK = 12;

/**
 * The spans of so many cards, in order: rows of two and of three, with no hole at the end. Pairs come first, as what a report shows
 * first is what it cares for most.
 */
export function gridSpans(count: number): Span[] {
  if (count === 1) return [6];
  const pairs = count % 3 === 0 ? 0 : count % 3 === 2 ? 2 : 4;
  return Array.from({ length: count }, (_, index) => (index < pairs ? 3 : 2));
}

/**
 * Many cards stand in grids of their own, a dozen each: cards whose lines stand level with those of all others in one grid are laid out
 * each with all. A grid ends where a row does, of two and of three. The answer: the first place of each, and the one after its last.
 */
export function gridBlocks(count: number): { readonly from: number; readonly to: number }[] {
  const pairs = gridSpans(count).filter((span) => span === 3).length;
  const blocks = [{ from: 0, to: Math.min(count, pairs + BLOCK) }];
  for (let from = pairs + BLOCK; from < count; from += BLOCK) {
    blocks.push({ from, to: Math.min(count, from + BLOCK) });
  }
  return blocks;
}

/** The rows that items stand in: by their spans, or where there is room for two only, in pairs. */
export function gridRows<Item>(items: readonly Item[], room: 'wide' | 'pairs'): Item[][] {
  const spans = room === 'wide' ? gridSpans(items.length) : items.map(() => 3);
  const rows: Item[][] = [];
  let column = 0;
  for (const [index, item] of items.entries()) {
    if (column === 0) rows.push([]);
    rows.at(-1)?.push(item);
    column = (column + (spans[index] ?? 0)) % 6;
  }
  return rows;
}

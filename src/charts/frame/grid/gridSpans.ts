/** How many of a row's six columns a card takes. */
export type Span = 2 | 3 | 6;

/**
 * The spans of so many cards, in order: rows of two and of three, with no hole at the end. Pairs come first, as what a report shows
 * first is what it cares for most.
 */
export function gridSpans(count: number): Span[] {
  if (count === 1) return [6];
  const pairs = count % 3 === 0 ? 0 : count % 3 === 2 ? 2 : 4;
  return Array.from({ length: count }, (_, index) => (index < pairs ? 3 : 2));
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

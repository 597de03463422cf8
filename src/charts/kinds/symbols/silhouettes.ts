import type { SymbolId } from '@/report/schema/chart.ts';

/** The side of the square in which every symbol is drawn; it stands on the bottom edge. */
export const SHAPE_SIDE = 24;

/** The symbols as svg paths. Each is one closed silhouette, so that it can be filled, outlined and hatched alike. */
export const silhouettes = {
  square: 'M2 2H22V22H2Z',
  person: 'M12 0.5A5.25 5.25 0 1 1 11.99 0.5ZM3.5 24V20C3.5 15.2 7 12.6 12 12.6S20.5 15.2 20.5 20V24Z',
  family: 'M12 1L23 11.6H20V24H4V11.6H1Z',
  // The mortarboard's board, the face below it, the tassel, the shoulders.
  student:
    'M12 0L22.5 4L12 8L1.5 4ZM7 7.2L12 9.1L17 7.2A5 5 0 0 1 7 7.2ZM20.2 5.6H21.8V11H20.2ZM3.5 24V20.6C3.5 16.4 7 14 12 14S20.5 16.4 20.5 20.6V24Z',
} as const satisfies Record<SymbolId, string>;

/** What of a cell a symbol fills: squares stand close like tiles, the others apart like people. */
export const FILLED = {
  square: 0.96,
  person: 0.8,
  family: 0.8,
  student: 0.84,
} as const satisfies Record<SymbolId, number>;

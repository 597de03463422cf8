import type { CatalogueUnit } from './catalogueUnit.ts';
import { counts } from './counts.ts';
import { currencies } from './currencies.ts';
import { measures } from './measures.ts';
import { ratios } from './ratios.ts';

/** Every unit that a report may name without bringing it, by id. It is read where reports are loaded, not on the page. */
export const catalogue: ReadonlyMap<string, CatalogueUnit> = new Map(
  [...currencies, ...counts, ...ratios, ...measures].map((unit) => [unit.id, unit]),
);

import type { QuantityPart } from '@/quantity/format.ts';

/** A printed quantity in the groups that a slide sets on lines of their own; their texts joined are the whole quantity. */
export interface QuantityGroups {
  /** Status, qualifier and a unit that comes first: "expected RMB ", "more than ". */
  readonly before: readonly QuantityPart[];
  /** "40,000". */
  readonly number: string;
  /** Scale and unit: " billion", " people", "万", "人". */
  readonly after: readonly QuantityPart[];
  /** "(currency not stated)", or nothing. */
  readonly note: readonly QuantityPart[];
}

/** Parts a quantity, as `formatQuantity` orders it, at its number and before its note's bracket. */
export function groupQuantity(parts: readonly QuantityPart[]): QuantityGroups {
  const number = parts.findIndex(({ type }) => type === 'number');
  const note = parts.findIndex(({ type }) => type === 'note');
  const end = note < 0 ? parts.length : note - 1;
  return {
    before: parts.slice(0, number),
    number: parts[number]?.text ?? '',
    after: parts.slice(number + 1, end),
    note: parts.slice(end),
  };
}

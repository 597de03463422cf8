import type { QuantityPart } from '@/quantity/format.ts';
import { groupQuantity } from '@/quantity/groups.ts';
import { widthInEm } from './fit.ts';

/** The sizes of a figure's parts: its number and its qualifier in cqw, scale and unit in em of the number. */
export interface NumeralSize {
  readonly number: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The largest size at which a quantity fits a width (cqw), its number at most `most`. Scale and unit stand beside the number:
 * words in Latin letters smaller, one or two Chinese characters larger.
 */
export function numeralSize(parts: readonly QuantityPart[], width: number, most: number): NumeralSize {
  const { before, number, after } = groupQuantity(parts);
  const scale = /[\u2e80-\u9fff]/u.test(after) ? 0.6 : 0.45;
  return {
    number: Math.min(most, width / (widthInEm(number) + scale * widthInEm(after))),
    before: Math.min(most * 0.34, width / Math.max(1, widthInEm(before))),
    after: scale,
  };
}

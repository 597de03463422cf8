import type { QuantityPart } from '@/quantity/format.ts';
import { groupQuantity } from '@/quantity/groups.ts';
import { widthInEm } from './fit.ts';
import { heavyWidth } from './heavyWidth.ts';

/** A quantity as a picture: what is set as large as the number, what stands before it, and what comes after. */
export interface NumeralParts {
  readonly before: string;
  /** The number with its scale; of what is stated in words alone, the words. */
  readonly picture: string;
  readonly unit: string;
  readonly note: string;
}

/** Parts a quantity for a slide; all its texts together are still all of it. */
export function numeralParts(parts: readonly QuantityPart[]): NumeralParts {
  const { before, number, scale, unit, note } = groupQuantity(parts);
  // A sign is no word, and stands as large as its number: 95%, 1.5 °C. So does a short unit in Chinese, which never leaves it: 4万人.
  const joined = /^(?:\s*[%‰°][A-Z]?|\p{Script=Han}{1,3}$)/u.exec(unit)?.[0] ?? '';
  if (number !== '')
    return { before, picture: number + scale + joined, unit: unit.slice(joined.length), note };
  const text = parts.map((part) => part.text).join('');
  return { before: '', picture: text.slice(0, text.length - note.length), unit: '', note };
}

/** Width and gap of the mark of a bound, in em of the number. */
const CHEVRON_EM = 0.45;
const CHEVRON_GAP_EM = 0.1;

/** The sizes of a figure's parts, in cqw. */
export interface NumeralSize {
  readonly number: number;
  readonly before: number;
  /** How many lines the picture has: more than one where it is words. */
  readonly lines: number;
}

/** The least size of a qualifier, in cqw. */
const LEAST_BEFORE = 3.2;

/** A picture wider than this, in em, is broken into lines: it is a phrase, no number. */
const MOST_EM = 12;

/** The largest size at which a quantity fits a width (cqw), its number at most `most`; `bound`: the mark of one stands beside it. */
export function numeralSize(
  { before, picture }: Pick<NumeralParts, 'before' | 'picture'>,
  bound: boolean,
  width: number,
  most: number,
): NumeralSize {
  const em = heavyWidth(picture);
  const mark = bound ? CHEVRON_EM + CHEVRON_GAP_EM : 0;
  const lines = em > MOST_EM && /\s/.test(picture.trim()) ? 3 : 1;
  const across = lines === 1 ? em + mark : em / lines + 3;
  const number = Math.min(lines === 1 ? most : most / lines, width / across);
  return { number, before: Math.min(beforeOf(most), width / Math.max(1, widthInEm(before))), lines };
}

/** A qualifier is large beside a large number, and never smaller than a statement. */
const beforeOf = (most: number) => Math.max(LEAST_BEFORE, most * 0.21);

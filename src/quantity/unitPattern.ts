import type { Numerals } from './numerals.ts';

/**
 * A unit in one language: where the number `{n}` stands in it, by plural category of CLDR ("RMB {n}";
 * "{n} ton" and "{n} tons"; "人民币{n}元"). Every pattern holds `{n}` once.
 */
export type UnitPattern = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Stands for the number in a pattern. */
export const NUMBER_PLACE = '{n}';

/** The unit's words before and after its number, in the plural category of a value printed with so many decimals. */
export function unitAround(
  pattern: UnitPattern,
  value: number,
  decimals: number,
  plural: Numerals['plural'],
): readonly [before: string, after: string] {
  const text = pattern[plural(Math.abs(value), decimals)] ?? pattern.other;
  const at = text.indexOf(NUMBER_PLACE);
  if (at < 0) throw new RangeError(`A unit's pattern needs a place for its number, {n}: ${text}`);
  return [text.slice(0, at), text.slice(at + NUMBER_PLACE.length)];
}

import { perLocale } from './perLocale.ts';

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
  locale: string,
): readonly [before: string, after: string] {
  // "1.0 tons" is plural in English although 1 is not.
  const category = decimals > 0 ? 'other' : pluralRules(locale).select(Math.abs(value));
  const text = pattern[category] ?? pattern.other;
  const at = text.indexOf(NUMBER_PLACE);
  if (at < 0) throw new RangeError(`A unit's pattern needs a place for its number, {n}: ${text}`);
  return [text.slice(0, at), text.slice(at + NUMBER_PLACE.length)];
}

/** With all decimals, so that 1.0001 is not taken for 1. */
const pluralRules = perLocale((locale) => new Intl.PluralRules(locale, { maximumFractionDigits: 20 }));

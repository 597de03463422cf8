import { decimalOf, scaledText } from './decimal.ts';
import { perLocale } from './perLocale.ts';
import type { Comparator, ObsStatus } from './quantity.ts';

/** A power of ten that a language has a word for: million is 6, 万 is 4. */
export interface NumberScale {
  readonly exponent: number;
  readonly word: string;
}

/** How a language writes numbers and what bounds them. */
export interface Numerals {
  /** BCP 47, for Intl. */
  readonly locale: string;
  /** From the smallest to the largest. A number below the smallest is written out with its digits grouped. */
  readonly scales: readonly NumberScale[];
  /** "4.95 billion" has a space before its scale, "49.5亿" none. */
  readonly scaleSpace: boolean;
  readonly words: {
    readonly expected: string;
    readonly comparator: Readonly<Record<Comparator, string>>;
    /** Before a quotient that had to be rounded: "about 4.5%". */
    readonly about: string;
    /** Whether words are separated by spaces. */
    readonly space: boolean;
    /** Puts a remark in this language's brackets; the remark comes back unchanged within. */
    readonly note: (note: string) => string;
  };
}

/**
 * A unit in one language: where the number `{n}` stands in it, by plural category of CLDR ("RMB {n}";
 * "{n} ton" and "{n} tons"; "人民币{n}元"). Every pattern holds `{n}` once.
 */
export type UnitPattern = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** What is needed to print a quantity in one language. */
export interface Printable {
  readonly obsValue: number;
  readonly comparator: Comparator | null;
  readonly obsStatus: ObsStatus;
  /** The qualifier that the source printed, in this language ("over"); null or empty: the language's own word. */
  readonly qualifier: string | null;
  readonly pattern: UnitPattern;
  /** A remark that travels with the number: "currency not stated". */
  readonly note: string | null;
}

/** A piece of a printed quantity. The joined texts of all pieces are what is read. */
export interface QuantityPart {
  readonly type:
    | 'status'
    | 'comparator'
    | 'unit-before'
    | 'number'
    | 'scale'
    | 'unit-after'
    | 'note'
    | 'literal';
  readonly text: string;
}

/** The most decimals that a number may have before a scale: 1.2345 million is written 1,234,500. */
const MOST_SCALED_DECIMALS = 3;

/**
 * Writes a number without rounding it: 4950000000 is "4.95" and "billion", or "49.5" and "亿"; 40000 is "40,000"
 * and no scale, or "4" and "万". Throws a RangeError when the value is not finite.
 */
function formatNumber(value: number, numerals: Numerals): { number: string; scale: string } {
  const decimal = decimalOf(value);
  const written = grouped(scaledText(decimal, 0), numerals.locale);
  const scale = numerals.scales.findLast(({ exponent }) => Math.abs(value) >= 10 ** exponent);
  if (scale === undefined) return { number: written, scale: '' };
  const scaled = grouped(scaledText(decimal, scale.exponent), numerals.locale);
  const decimals = -Math.min(0, decimal.exponent - scale.exponent);
  return decimals <= MOST_SCALED_DECIMALS && scaled.length < written.length
    ? { number: scaled, scale: scale.word }
    : { number: written, scale: '' };
}

/** A number beside a tick of an axis, as exact as everywhere else: "0", "2.5 billion", "25亿". */
export function formatAxisNumber(value: number, numerals: Numerals): string {
  const { number, scale } = formatNumber(value, numerals);
  return `${number}${scale !== '' && numerals.scaleSpace ? ' ' : ''}${scale}`;
}

/**
 * Writes a quantity with all that qualifies it, in reading order: "expected RMB 4.95 billion", "over 200 million
 * (currency not stated)", "超过4万人". Nothing in the input can be left out of the output.
 */
export function formatQuantity(printable: Printable, numerals: Numerals): QuantityPart[] {
  const { words } = numerals;
  const { number, scale } = formatNumber(printable.obsValue, numerals);
  const [before, after] = unitAround(printable, numerals.locale);
  const parts: QuantityPart[] = [];
  const add = (type: QuantityPart['type'], text: string): void => {
    if (text !== '') parts.push({ type, text });
  };
  const addWord = (type: 'status' | 'comparator', text: string): void => {
    add(type, text);
    add('literal', words.space && text !== '' ? ' ' : '');
  };

  addWord('status', printable.obsStatus === 'expected' ? words.expected : '');
  addWord('comparator', qualifierOf(printable, numerals));
  add('unit-before', before.trimEnd());
  add('literal', before.slice(before.trimEnd().length));
  add('number', number);
  add('literal', scale !== '' && numerals.scaleSpace ? ' ' : '');
  add('scale', scale);
  add('literal', after.slice(0, after.length - after.trimStart().length));
  add('unit-after', after.trimStart());
  if (printable.note !== null && printable.note !== '') {
    const [open = '', close = ''] = words.note('\0').split('\0');
    add('literal', `${words.space ? ' ' : ''}${open}`);
    add('note', printable.note);
    add('literal', close);
  }
  return parts;
}

/** The text that the parts make: for labels, accessible names, cells and exports. */
export function partsToString(parts: readonly QuantityPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** An empty qualifier must not unmake a bound, so it counts as none given. */
function qualifierOf({ qualifier, comparator }: Printable, { words }: Numerals): string {
  if (qualifier !== null && qualifier !== '') return qualifier;
  return comparator === null ? '' : words.comparator[comparator];
}

/** The unit's words before and after its number, in the number's plural category. */
function unitAround({ obsValue, pattern }: Printable, locale: string): [string, string] {
  const text = pattern[pluralRules(locale).select(obsValue)] ?? pattern.other;
  const at = text.indexOf('{n}');
  if (at < 0) throw new RangeError(`A unit's pattern needs a place for its number, {n}: ${text}`);
  return [text.slice(0, at), text.slice(at + '{n}'.length)];
}

/** With all decimals, so that 1.0001 is not taken for 1. */
const pluralRules = perLocale((locale) => new Intl.PluralRules(locale, { maximumFractionDigits: 20 }));

/** A double never has the 21 significant digits that this would need to round. */
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 21 }));

/** Groups digits. Intl takes a number in text for exactly what it says (ECMA-402, StringNumericLiteral). */
function grouped(text: string, locale: string): string {
  if (!isNumeric(text)) throw new RangeError(`Not a number: ${text}`);
  return numberFormat(locale).format(text);
}

function isNumeric(text: string): text is `${number}` {
  return Number.isFinite(Number(text));
}

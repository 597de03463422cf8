import type { Numerals } from './numerals.ts';
import { ANY_PRINTING, formatNumber, numberText, type Printing } from './numberText.ts';
import type { Quantity, Value } from './quantity.ts';
import { unitAround, type UnitPattern } from './unitPattern.ts';

/** What is needed to print a quantity in one language. */
export interface Printable extends Omit<Quantity, 'unitMeasure'> {
  readonly printing: Printing;
  /** The qualifier that the source printed, in this language ("over"); null or empty: the language's own word. */
  readonly qualifier: string | null;
  /** What the source prints instead of a minus ("a loss of"); null: a minus. */
  readonly signWord: string | null;
  /** The words of a rank or a vague number; null where there is a number. */
  readonly words: string | null;
  readonly pattern: UnitPattern;
  /** A remark that travels with the number: "currency not stated". */
  readonly note: string | null;
  /** The same amount as the source prints it beside, in another unit: "about US$765 million". */
  readonly beside: string | null;
}

/** An exact and reported quantity of which the source says no more: what such a `Printable` has besides value, unit and note. */
export const PLAIN = {
  comparator: null,
  fromBelow: false,
  obsStatus: 'reported',
  printing: ANY_PRINTING,
  qualifier: null,
  signWord: null,
  words: null,
  beside: null,
} as const satisfies Omit<Printable, 'value' | 'pattern' | 'note'>;

/** A piece of a printed quantity. The joined texts of all pieces are what is read. */
export interface QuantityPart {
  readonly type:
    | 'status'
    | 'comparator'
    | 'sign'
    | 'unit-before'
    | 'number'
    | 'scale'
    | 'unit-after'
    | 'interval'
    | 'beside'
    | 'note'
    | 'literal';
  readonly text: string;
  /** BCP 47, where it is not in the language that the quantity is said in. */
  readonly lang?: string;
}

type PartType = QuantityPart['type'];

/**
 * Writes a quantity with all that qualifies it, in reading order: "expected RMB 4.95 billion", "over 200 million
 * (currency not stated)", "超过4万人", "11亿余元", "95% (95% CI 90.3 to 97.6)". Nothing in the input can be left out of the output.
 */
export function formatQuantity(printable: Printable, numerals: Numerals): QuantityPart[] {
  const { words } = numerals;
  const space = words.space ? ' ' : '';
  // A word of another language keeps its space where the language itself has none.
  const gap = (text: string) => (/[a-z]/i.test(text) ? ' ' : space);
  const qualifier = qualifierOf(printable, numerals);
  const place = words.afterNumber.has(qualifier)
    ? 'number'
    : words.afterUnit.has(qualifier)
      ? 'unit'
      : 'before';
  const parts: QuantityPart[] = [];
  const add = (type: PartType, text: string): void => {
    if (text !== '') parts.push({ type, text });
  };
  const addWord = (type: PartType, text: string): void => {
    add(type, text);
    if (text !== '') add('literal', gap(text));
  };
  const addBehind = (type: PartType, text: string): void => {
    if (text !== '') add('literal', gap(text));
    add(type, text);
  };
  const addRemark = (type: PartType, text: string | null): void => {
    if (text === null || text === '') return;
    const [open = '', close = ''] = words.note('\0').split('\0');
    add('literal', `${space}${open}`);
    add(type, text);
    add('literal', close);
  };

  if (printable.obsStatus !== 'reported') addWord('status', words.status[printable.obsStatus]);
  const sign = isNegative(printable.value) ? printable.signWord : '';
  if (sign !== null) addWord('sign', sign);
  if (place === 'before') addWord('comparator', qualifier);
  const { before, number, scale, after, interval } = amountOf(printable, numerals);
  if (sign === null) add('sign', '−');
  add('unit-before', before.trimEnd());
  add('literal', before.slice(before.trimEnd().length));
  add('number', number);
  add('literal', scale !== '' && numerals.scaleSpace ? ' ' : '');
  add('scale', scale);
  if (place === 'number') addBehind('comparator', qualifier);
  if (interval?.inside) addBehind('interval', interval.text);
  add('literal', after.slice(0, after.length - after.trimStart().length));
  add('unit-after', after.trimStart());
  if (place === 'unit') addBehind('comparator', qualifier);
  if (interval && !interval.inside) addRemark('interval', interval.text);
  addRemark('beside', printable.beside);
  addRemark('note', printable.note);
  return parts;
}

/** The text that the parts make: for labels, accessible names, cells and exports. */
export function partsToString(parts: readonly QuantityPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A plain amount of a unit, exact and reported: "1,000 people", "1 ton". */
export function amountText(value: number, pattern: UnitPattern, numerals: Numerals): string {
  const amount: Printable = { ...PLAIN, value: { form: 'number', value }, pattern, note: null };
  return partsToString(formatQuantity(amount, numerals));
}

/** An empty qualifier must not unmake a bound, so it counts as none given. */
function qualifierOf({ qualifier, comparator, fromBelow }: Printable, { words }: Numerals): string {
  if (qualifier !== null && qualifier !== '') return qualifier;
  if (comparator === null) return '';
  return comparator === '~' && fromBelow ? words.nearly : words.comparator[comparator];
}

/** Only a single number has its sign before its unit; the ends of a range have theirs beside their digits. */
function isNegative(value: Value): boolean {
  return (value.form === 'number' || value.form === 'interval') && value.value < 0;
}

interface AmountText {
  readonly before: string;
  readonly number: string;
  readonly scale: string;
  readonly after: string;
  /** What is printed around a value: inside the unit ("5.0 ± 0.5 °C"), or in brackets behind it. */
  readonly interval: { readonly text: string; readonly inside: boolean } | null;
}

function amountOf(printable: Printable, numerals: Numerals): AmountText {
  const { value, printing, pattern, words } = printable;
  const decimals = Math.max(0, -(printing.quantum ?? 0));
  const around = (number: number) => unitAround(pattern, number, decimals, numerals.plural);
  switch (value.form) {
    case 'words':
      return { before: '', number: words ?? '', scale: '', after: '', interval: null };
    case 'number':
    case 'interval': {
      const [before, after] = around(value.value);
      const { number, scale } = numberText(Math.abs(value.value), numerals, printing);
      const interval = value.form === 'interval' ? intervalText(value, printable, numerals) : null;
      return { before, number, scale, after, interval };
    }
    case 'range': {
      const [before, after] = around(value.upper);
      return { before, ...rangeText(value, printable, numerals), after, interval: null };
    }
    case 'outOf': {
      const unit = (text: string): string => {
        const [before, after] = around(Number.isFinite(Number(text)) ? Number(text) : value.of);
        // In per cent it would be so many out of so many per cent, which is another thing.
        return /[%‰]/.test(after) ? text : `${before}${text}${after}`;
      };
      const [count, of] = [formatNumber(value.count, numerals), formatNumber(value.of, numerals)];
      return {
        before: '',
        number: numerals.words.outOf(count, of, unit),
        scale: '',
        after: '',
        interval: null,
      };
    }
  }
}

/** "5 to 10" and "million": one scale word for both ends where both have it. */
function rangeText(
  value: Extract<Value, { form: 'range' }>,
  { printing }: Pick<Printable, 'printing'>,
  numerals: Numerals,
): { readonly number: string; readonly scale: string } {
  const lower = numberText(value.lower, numerals, printing);
  const upper = numberText(value.upper, numerals, printing);
  const shared = lower.scale === upper.scale;
  const whole = (end: number) => formatNumber(end, numerals, printing);
  return {
    number: numerals.words.range(
      { text: shared ? lower.number : whole(value.lower), closed: value.lowerClosed },
      { text: shared ? upper.number : whole(value.upper), closed: value.upperClosed },
    ),
    scale: shared ? upper.scale : '',
  };
}

function intervalText(
  { value, lower, upper, level }: Extract<Value, { form: 'interval' }>,
  printable: Printable,
  numerals: Numerals,
): AmountText['interval'] {
  const below = Number((value - lower).toPrecision(12));
  const above = Number((upper - value).toPrecision(12));
  if (level === null && below === above) {
    return {
      text: `±${numerals.words.space ? ' ' : ''}${formatNumber(above, numerals, printable.printing)}`,
      inside: true,
    };
  }
  const ends = { form: 'range', lower, lowerClosed: true, upper, upperClosed: true } as const;
  const { number, scale } = rangeText(ends, { printing: intervalPrinting(printable) }, numerals);
  const text = `${number}${scale !== '' && numerals.scaleSpace ? ' ' : ''}${scale}`;
  const levelText = level === null ? null : formatNumber(level, numerals, ANY_PRINTING);
  return { text: numerals.words.interval(levelText, text), inside: false };
}

/** The ends may be printed with more digits than the value, so only its scale is theirs. */
function intervalPrinting({ printing }: Printable): Printing {
  return { quantum: printing.ends ?? null, scale: printing.scale };
}

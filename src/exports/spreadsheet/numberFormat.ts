import type { Numerals } from '@/quantity/numerals.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import { numberText } from '@/quantity/numberText.ts';
import type { Figure } from '@/report/model.ts';
import { decimalsOf } from '../table/numbers.ts';

/** A format of SpreadsheetML takes so many characters (ECMA-376, 18.8.30; Excel's own limit). */
const MOST = 255;

/** What belongs to the number in a cell; the unit and its note have a column of their own. */
const SAID: ReadonlySet<QuantityPart['type']> = new Set(['status', 'comparator', 'sign', 'number', 'scale']);

/** Words inside a format: in quotes, and a quote itself behind a backslash. */
const literal = (text: string): string =>
  text
    .split('"')
    .map((plain) => (plain === '' ? '' : `"${plain}"`))
    .join('\\"');

/**
 * The format that shows a single number as it is stated, so that a cell that holds 40000 shows "more than 40,000", and one that
 * holds 4950000000 "expected 4.95 billion": status, qualifier and sign in words, the printed digits and scale by the format. A
 * format scales by thousands alone, so that 万 and 亿 are written out. null: there is no single number, or its words are too long.
 */
export function numberFormat(
  { value, printing }: Pick<Figure, 'value' | 'printing'>,
  parts: readonly QuantityPart[],
  numerals: Numerals,
): string | null {
  if (value.form !== 'number' && value.form !== 'interval') return null;
  const exponent = scaleOf(value.value, printing, numerals);
  const { number } = numberText(
    Math.abs(value.value),
    numerals,
    exponent === 0 ? { ...printing, scale: 0 } : printing,
  );
  const decimals = exponent === 0 ? decimalsOf(value.value, printing.quantum) : decimalsIn(number);
  const digits = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${','.repeat(exponent / 3)}`;
  const said = parts.filter(({ type }) => SAID.has(type) && (type !== 'scale' || exponent > 0));
  const space = numerals.words.space ? ' ' : '';
  const around = (kept: readonly QuantityPart[]): string => {
    const at = kept.findIndex(({ type }) => type === 'number');
    // A minus stands right before its number.
    const before = kept.slice(0, at).map(({ text }) => (text === '−' ? text : text + space));
    const after = kept.slice(at + 1).map(({ text }) => space + text);
    return `${literal(before.join(''))}${digits}${literal(after.join(''))}`;
  };
  // The second section is for what is below 0: without it, a minus of the program's own would stand before the words.
  const positive = around(said.filter(({ type }) => type !== 'sign'));
  const whole = value.value < 0 ? `${positive};${around(said)}` : positive;
  return whole.length <= MOST ? whole : null;
}

/** The printed scale, where a format can show it: a power of a thousand that the language has a word for; else 0. */
function scaleOf(value: number, printing: Figure['printing'], numerals: Numerals): number {
  const { scale } = numberText(Math.abs(value), numerals, printing);
  const exponent = numerals.scales.find(({ word }) => word === scale)?.exponent ?? 0;
  return exponent % 3 === 0 ? exponent : 0;
}

const decimalsIn = (digits: string): number => /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;

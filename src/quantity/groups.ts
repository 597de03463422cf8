import { partsToString, type QuantityPart } from './format.ts';

/** A printed quantity in the groups that are set in sizes or on lines of their own; their texts joined are the whole quantity. */
export interface QuantityGroups {
  /** Status, qualifier and a unit that comes first as a word: "expected RMB ", "more than ", "预计人民币". */
  readonly before: string;
  /** "40,000"; with a currency's sign and a minus, which never leave their number: "$4.95", "−0.25". */
  readonly number: string;
  /** Scale and unit: " billion", " people", "万人". */
  readonly after: string;
  /** The first of `after`, up to the scale's word: " billion", "万"; set as large as the number, which means nothing without it. */
  readonly scale: string;
  /** The rest of `after`: " people", "人". */
  readonly unit: string;
  /** With its brackets: " (currency not stated)"; empty where there is none. */
  readonly note: string;
}

/** Parts a quantity, as `formatQuantity` orders it: the one place that does, so that what is set apart reads the same everywhere. */
export function groupParts(
  parts: readonly QuantityPart[],
): Readonly<Record<keyof QuantityGroups, readonly QuantityPart[]>> {
  const number = parts.findIndex(({ type }) => type === 'number');
  const signed = isSign(parts[number - 1]) ? number - 1 : number;
  const first = parts[signed - 1]?.text === '−' ? signed - 1 : signed;
  const note = parts.findIndex(({ type }) => type === 'note');
  const bracket = parts[note - 1]?.type === 'literal' ? note - 1 : note;
  const end = note < 0 ? parts.length : bracket;
  const scaled = parts.findIndex(({ type }) => type === 'scale') + 1 || number + 1;
  return {
    before: parts.slice(0, first),
    number: parts.slice(first, number + 1),
    after: parts.slice(number + 1, end),
    scale: parts.slice(number + 1, scaled),
    unit: parts.slice(scaled, end),
    note: parts.slice(end),
  };
}

/** The same as texts. */
export function groupQuantity(parts: readonly QuantityPart[]): QuantityGroups {
  const { before, number, after, scale, unit, note } = groupParts(parts);
  return {
    before: partsToString(before),
    number: partsToString(number),
    after: partsToString(after),
    scale: partsToString(scale),
    unit: partsToString(unit),
    note: partsToString(note),
  };
}

/** "$", "US$", "¥": no word, and no space between it and the number. */
const isSign = (part: QuantityPart | undefined) =>
  part?.type === 'unit-before' && /\p{Currency_Symbol}$/u.test(part.text);

import { scaled } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import { isDigit } from '../plainText.ts';
import type { PrintedComparator } from '../readQuantity.ts';
import { numeralAt, scalesAt } from './numeral.ts';
import type { UnitAt } from './unit.ts';
import { EXCESS } from './words.ts';

/** What makes more of a number behind it: 余, 多. */
export interface Excess {
  readonly word: string;
  readonly comparator: PrintedComparator;
  readonly end: number;
}

/** A number with what makes more of it and the scale behind that: 200多万, 11亿余, 十几万. */
export interface WholeNumber extends Numeral {
  readonly excess: Excess | null;
  /** Where the number itself ends, before 余 or 多. */
  readonly numEnd: number;
}

/** The number that begins at an offset, with its 余 or 多. */
export function wholeAt(text: string, at: number): WholeNumber | null {
  const printed = numeralAt(text, at);
  if (printed === null) return null;
  const excess = excessAt(text, printed.end);
  if (excess === null) return { ...printed, excess, numEnd: printed.end };
  const scale = scalesAt(text, excess.end);
  return {
    ...printed,
    excess,
    numEnd: printed.end,
    end: scale.end,
    value: scaled(printed.value, scale.power),
    unitMult: printed.unitMult + scale.power,
  };
}

export function excessAt(text: string, at: number): Excess | null {
  const word = text.charAt(at);
  const comparator = EXCESS.get(word);
  if (comparator === undefined || (word === '+' && isDigit(text[at + 1]))) return null;
  return { word, comparator, end: at + 1 };
}

/** 成 behind a small number is ten per cent; behind it these make another word. */
const OTHER_WORDS = /^成(?:立|为|功|员|果|本|就|绩|长|套|品|都|交|熟|效|型|片|分|人|年(?!轻)|份)/;

/** 成 or 成半 behind a number, as per cent, and what it adds to tenths: 七成 is 70 %, 两成半 25 %. */
export function tenthsAt(text: string, at: number): (UnitAt & { readonly half: boolean }) | null {
  const ahead = text.slice(at, at + 2);
  if (!ahead.startsWith('成') || OTHER_WORDS.test(text.slice(at, at + 3))) return null;
  const half = ahead === '成半';
  const unit = {
    text: ahead.slice(0, half ? 2 : 1),
    code: '%',
    kind: 'percent',
    per: null,
    beside: true,
  } as const;
  return { unit, end: at + unit.text.length, half };
}

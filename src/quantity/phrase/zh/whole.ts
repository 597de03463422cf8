import { scaled } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import { isDigit } from '../plainText.ts';
import type { PrintedComparator } from '../readQuantity.ts';
import { numeralAt, scalesAt } from './numeral.ts';
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
  const plain = numeralAt(text, at);
  if (plain === null) return null;
  const printed = hundredMillions(text, plain);
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

/** 两个亿 is a way to say 两亿. */
function hundredMillions(text: string, number: Numeral): Numeral {
  if (number.unitMult > 0 || !/^个亿(?![\u4e00-\u9fff]级)/.test(text.slice(number.end, number.end + 4)))
    return number;
  return { ...number, end: number.end + 2, value: scaled(number.value, 8), unitMult: 8 };
}

export function excessAt(text: string, at: number): Excess | null {
  const word = text.charAt(at);
  const comparator = EXCESS.get(word);
  if (comparator === undefined || (word === '+' && isDigit(text[at + 1]))) return null;
  return { word, comparator, end: at + 1 };
}

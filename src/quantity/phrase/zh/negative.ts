import { isDigit } from '../plainText.ts';
import type { PrintedUnit } from '../readQuantity.ts';

/** A word that puts an amount below zero, and where it begins. */
export interface NegativeAt {
  readonly word: string;
  readonly start: number;
}

/** A minus stands before digits, and behind neither a quantity nor a name. */
export function isMinus(text: string, at: number, floor: number): boolean {
  if (text.charAt(at) !== '-' || !isDigit(text[at + 1])) return false;
  return (at > floor || at === 0) && !/[\dA-Za-z%]/.test(text.charAt(at - 1));
}

/** Losses that are less than they were: 减少亏损3亿元. */
const LESS = /(?:减少|降低|弥补|缩小|扭转|减)$/;

/** The word before an amount, and before what bounds it, that puts it below zero: 亏损 of money, 零下 of degrees, 负. */
export function belowZero(
  text: string,
  at: number,
  floor: number,
  unit: PrintedUnit | null,
): NegativeAt | null {
  const before = text.slice(Math.max(floor, at - 16), at);
  const [said = '', word = ''] =
    /(零下|亏损|负)(?:总?额)?(?:了|达到?|约?为|(?:同比|按年|进一步)?(?:扩大|收窄|缩小|减少|增加|增|降|升)[至到])?$/.exec(
      before,
    ) ?? [];
  if (said === '') return null;
  const start = at - said.length;
  const fits =
    word === '亏损'
      ? unit?.kind === 'currency' && !LESS.test(text.slice(Math.max(0, start - 2), start))
      : said === word && (word === '零下' || (unit !== null && unit.kind !== 'count'));
  return fits ? { word, start } : null;
}

/** 度 is a kilowatt-hour, but a degree where it is below zero or where the words before it speak of warmth: 气温升至30度. */
export function degreesAt(
  text: string,
  at: number,
  unit: PrintedUnit | null,
  below: NegativeAt | null,
): PrintedUnit | null {
  if (unit?.text !== '度') return unit;
  const sentence = /[^。;\n]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const isWarmth = /[温热冷寒暖]/.test(sentence) && !sentence.includes('电');
  return below !== null || isWarmth ? { ...unit, code: '°C' } : unit;
}

import { COMPARATORS_BELOW, type Comparator, type Value } from '../quantity.ts';
import type { ReadAmount } from './read.ts';

/** Parts of a currency in words: a hundred of them are one. */
const HUNDREDTHS: ReadonlySet<string> = new Set(['cent', 'pence']);

/**
 * How a phrase bounds the value that a report takes from it. What bounds an amount by which something fell bounds a number below zero
 * from the other side: "fell by up to 85%" is no less than −85.
 */
export function boundSaid(read: ReadAmount, value: Value): Comparator | null {
  return isAmountBelow(read, value) && read.comparator !== null
    ? COMPARATORS_BELOW[read.comparator]
    : read.comparator;
}

/** Whether a phrase prints as a plain amount what a report has below zero. */
export function isAmountBelow(read: ReadAmount, value: Value): boolean {
  return read.form === 'number' && !read.value.startsWith('-') && value.form === 'number' && value.value < 0;
}

/** Whether a phrase prints in hundredths what a report has in whole units of money: "15 cents" for 0.15. */
export function isInHundredths(read: ReadAmount, value: Value): boolean {
  return (
    read.form === 'number' &&
    value.form === 'number' &&
    HUNDREDTHS.has(read.unit?.code ?? '') &&
    Number(read.value) === Number((value.value * 100).toPrecision(15))
  );
}

import { decimalOf, numberOf } from '@/quantity/decimal.ts';
import { quotient } from '@/quantity/decimalArithmetic.ts';

/** The most values of a symbol that are named as fitting. */
const MOST_NAMED = 4;

/** How many symbols of `perSymbol` each a value takes, worked out in decimals; null: no whole number of them. */
export function symbolsFor(value: number, perSymbol: number): number | null {
  if (value <= 0) return null;
  // With as many digits as a double has, a quotient that is whole is found whole: 0.3 / 0.1 is 3.
  const { value: count, exact } = quotient(decimalOf(value), decimalOf(perSymbol), 17, 'nearest');
  return exact && count.exponent >= 0 ? numberOf(count) : null;
}

/**
 * What a symbol may stand for, so that a value takes a whole number of them and at most so many: round amounts where there are any, else
 * what divides it, the whole value in the end. Empty where no number of symbols can stand for it.
 */
export function perSymbolsThatFit(value: number, most: number): number[] {
  if (value <= 0) return [];
  const fits = (perSymbol: number) => {
    const count = symbolsFor(value, perSymbol);
    return count !== null && count <= most;
  };
  const first = Math.floor(Math.log10(value / most));
  const powers = Array.from({ length: 5 }, (_, i) => first + i);
  const round = powers.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`))).filter(fits);
  if (round.length > 0) return round.slice(0, MOST_NAMED);
  const counts = Array.from({ length: most }, (_, i) => most - i);
  const whole = counts.map((count) => value / count).filter((one) => Number.isSafeInteger(one) && fits(one));
  return whole.length > 0 ? whole.slice(0, MOST_NAMED) : [value];
}

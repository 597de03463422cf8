/**
 * Exact decimal arithmetic for printed numbers: `coefficient` × 10^`exponent`, the coefficient without trailing
 * zeros. A double stands here for the shortest decimal that reads back as it (what JavaScript prints for it).
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The decimal that a number prints as. Throws a RangeError for NaN and the infinities. */
export function decimalOf(value: number): Decimal {
  const match = /(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?/.exec(String(value));
  if (match === null) throw new RangeError(`Not a finite number: ${value}`);
  const [, whole = '', fraction = '', exponent = 0] = match;
  return normalized(BigInt(whole + fraction), Number(exponent) - fraction.length);
}

/** The double nearest to a decimal. */
export function numberOf({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}

/** A decimal without trailing zeros in its coefficient. */
export function normalized(coefficient: bigint, exponent: number): Decimal {
  if (coefficient === 0n) return { coefficient, exponent: 0 };
  const digits = String(coefficient);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return { coefficient: coefficient / 10n ** BigInt(zeros), exponent: exponent + zeros };
}

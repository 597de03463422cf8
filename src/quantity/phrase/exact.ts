/** An exact decimal number, `coefficient` × 10^`exponent`: a printed number must not go through a double. */
export interface Exact {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The number of a run of digits, of which the last `decimals` stand after the point. */
export function exactOf(digits: string, decimals = 0): Exact {
  return { coefficient: BigInt(digits), exponent: -decimals };
}

/** The number times 10^`power`. */
export function scaled({ coefficient, exponent }: Exact, power: number): Exact {
  return { coefficient, exponent: exponent + power };
}

export function negated({ coefficient, exponent }: Exact): Exact {
  return { coefficient: -coefficient, exponent };
}

export function added(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: at(a, exponent) + at(b, exponent), exponent };
}

export function multiplied(a: Exact, b: Exact): Exact {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** Whether `a` is less than `b`. */
export function isLess(a: Exact, b: Exact): boolean {
  return added(a, negated(b)).coefficient < 0n;
}

/** The number written out in plain digits without needless zeros: "4950000000", "-0.49". */
export function exactText({ coefficient, exponent }: Exact): string {
  const digits = String(coefficient < 0n ? -coefficient : coefficient);
  const sign = coefficient < 0n ? '-' : '';
  if (exponent >= 0) return coefficient === 0n ? '0' : sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  const whole = padded.slice(0, exponent);
  const fraction = trimmedZeros(padded.slice(exponent));
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

function trimmedZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function at({ coefficient, exponent }: Exact, target: number): bigint {
  return coefficient * 10n ** BigInt(exponent - target);
}

import { decimalOf, type Decimal } from '@/quantity/decimal.ts';
import { isAtLeast, plus, times } from '@/quantity/decimalArithmetic.ts';
import { figureOf, unitOf } from '../lookup.ts';
import type { Figure, Report, Unit } from '../model.ts';
import type { Agreement } from './agreement.ts';
import { printedSpan, type Span } from './printedSpan.ts';

/**
 * How a change is counted: in the same terms as its two figures, in hundredths of them (basis points of two percentages), or as what it makes of `of` of the base, told from `from` on: "up 7.0 %"
 * makes 106.95 to 107.05 of 100, "2.5 times" 2.45 to 2.55 of 1.
 */
type Counted = 'difference' | 'hundredths' | { readonly of: number; readonly from: number };

/** Whether a figure that is a change ("up 7.0 %") agrees with the two figures that it is the change of, as finely as all are printed. */
export function changeHolds(figure: Figure, report: Report): Agreement {
  const { from: first, to: last } = figure.change ?? {};
  if (first === undefined || last === undefined) return 'cannot-tell';
  const [base, changed] = [figureOf(report, first), figureOf(report, last)];
  const counted = countedAs(figure, base, changed, report);
  const [said, before, after] = [figure, base, changed].map((one) => printedSpan(one, report));
  if (counted === null || !said || !before || !after) return 'cannot-tell';
  if (counted === 'difference' || counted === 'hundredths') {
    const [lower, upper] =
      counted === 'hundredths' ? [hundredth(said.lower), hundredth(said.upper)] : [said.lower, said.upper];
    const least = minus(after.lower, before.upper);
    const greatest = minus(after.upper, before.lower);
    return toAgreement(isAtLeast(greatest, lower) && isAtLeast(upper, least));
  }
  // Of a base that is nothing, or less, nothing is a share.
  if (before.lower.coefficient <= 0n) return 'cannot-tell';
  const from = decimalOf(counted.from);
  const ratio = { lower: plus(from, said.lower), upper: plus(from, said.upper) };
  return toAgreement(ratioReaches(ratio, before, after, decimalOf(counted.of)));
}

const hundredth = ({ coefficient, exponent }: Decimal): Decimal => ({ coefficient, exponent: exponent - 2 });

const toAgreement = (agrees: boolean): Agreement => (agrees ? 'agrees' : 'disagrees');

function countedAs(figure: Figure, base: Figure, changed: Figure, report: Report): Counted | null {
  const unit = unitOf(report, figure);
  const [own, other] = [unitOf(report, base), unitOf(report, changed)];
  if (own.id !== other.id || !isStated(own)) return null;
  if (unit.of === 'percent') return { of: 100, from: 100 };
  if (unit.of === 'permille') return { of: 1000, from: 1000 };
  if (unit.id === 'multiple') return { of: 1, from: 0 };
  if (unit.of === 'points') return own.of === 'percent' ? 'difference' : null;
  if (unit.id === 'basis-points' && own.of === 'percent') return 'hundredths';
  return unit.id === own.id ? 'difference' : null;
}

/** Two amounts of a currency that no one names may be in two currencies. */
const isStated = ({ kind, code }: Unit): boolean => kind !== 'currency' || code !== null;

/** Whether some value after, of `of` of some base, lies within the ratio. All bases are above 0. */
function ratioReaches(ratio: Span, before: Span, after: Span, of: Decimal): boolean {
  // What lies between two of these is reached on the way from one to the other.
  const corners = [before.lower, before.upper].flatMap((base) =>
    [after.lower, after.upper].map((value) => ({ base, made: times(value, of) })),
  );
  return (
    corners.some(({ base, made }) => isAtLeast(made, times(ratio.lower, base))) &&
    corners.some(({ base, made }) => isAtLeast(times(ratio.upper, base), made))
  );
}

const minus = (a: Decimal, b: Decimal): Decimal => plus(a, { ...b, coefficient: -b.coefficient });

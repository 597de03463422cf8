import { decimalOf, isAtLeast, plus, times, type Decimal } from '@/quantity/decimal.ts';
import { figureOf, unitOf } from '../lookup.ts';
import type { Figure, Report, Unit } from '../model.ts';
import type { Agreement } from './agreement.ts';
import { printedSpan, type Span } from './printedSpan.ts';

/** How a change is counted: as a share of its base, as a multiple of it, or in the same terms as its two figures. */
type Counted = { readonly as: 'share'; readonly whole: number } | { readonly as: 'multiple' | 'difference' };

/** Whether a figure that is a change ("up 7.0 %") agrees with the two figures that it is the change of, as finely as all are printed. */
export function changeHolds(figure: Figure, report: Report): Agreement {
  const { from, to } = figure.change ?? {};
  if (from === undefined || to === undefined) return 'cannot-tell';
  const [base, changed] = [figureOf(report, from), figureOf(report, to)];
  const counted = countedAs(figure, base, changed, report);
  const [said, before, after] = [figure, base, changed].map((one) => printedSpan(one, report));
  if (counted === null || !said || !before || !after) return 'cannot-tell';
  if (counted.as === 'difference') {
    const least = minus(after.lower, before.upper);
    const greatest = minus(after.upper, before.lower);
    return toAgreement(isAtLeast(greatest, said.lower) && isAtLeast(said.upper, least));
  }
  // Of a base that is nothing, or less, nothing is a share.
  if (before.lower.coefficient <= 0n) return 'cannot-tell';
  return toAgreement(ratioReaches(asRatio(said, counted), before, after, counted));
}

const toAgreement = (agrees: boolean): Agreement => (agrees ? 'agrees' : 'disagrees');

function countedAs(figure: Figure, base: Figure, changed: Figure, report: Report): Counted | null {
  const unit = unitOf(report, figure);
  const [own, other] = [unitOf(report, base), unitOf(report, changed)];
  if (own.id !== other.id || !isStated(own)) return null;
  if (unit.of === 'percent') return { as: 'share', whole: 100 };
  if (unit.of === 'permille') return { as: 'share', whole: 1000 };
  if (unit.id === 'multiple') return { as: 'multiple' };
  if (unit.of === 'points') return own.of === 'percent' ? { as: 'difference' } : null;
  return unit.id === own.id ? { as: 'difference' } : null;
}

/** Two amounts of a currency that no one names may be in two currencies. */
const isStated = ({ kind, code }: Unit): boolean => kind !== 'currency' || code !== null;

/** A change as what it makes of 1, of 100 or of 1000 of the base: "up 7.0 %" makes 106.95 to 107.05 of 100. */
function asRatio(said: Span, counted: Counted): Span {
  if (counted.as !== 'share') return said;
  const whole = decimalOf(counted.whole);
  return { lower: plus(whole, said.lower), upper: plus(whole, said.upper) };
}

/** Whether some value after, divided by some base, lies within the ratio. All bases are above 0. */
function ratioReaches(ratio: Span, before: Span, after: Span, counted: Counted): boolean {
  const whole = decimalOf(counted.as === 'share' ? counted.whole : 1);
  const greatestFrom = after.upper.coefficient < 0n ? before.upper : before.lower;
  const leastFrom = after.lower.coefficient < 0n ? before.lower : before.upper;
  return (
    isAtLeast(times(after.upper, whole), times(ratio.lower, greatestFrom)) &&
    isAtLeast(times(ratio.upper, leastFrom), times(after.lower, whole))
  );
}

const minus = (a: Decimal, b: Decimal): Decimal => plus(a, { ...b, coefficient: -b.coefficient });

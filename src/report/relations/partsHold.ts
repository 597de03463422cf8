import { decimalOf } from '@/quantity/decimal.ts';
import { isAtLeast, plus } from '@/quantity/decimalArithmetic.ts';
import { figureOf } from '../lookup.ts';
import type { Figure, Report } from '../model.ts';
import type { Agreement } from './agreement.ts';
import { printedSpan, type Span } from './printedSpan.ts';

/** Whether the parts of a figure add up to it, as finely as all are printed; told only of parts that are said to be all there are. */
export function partsHold(figure: Figure, report: Report): Agreement {
  const { parts } = figure;
  const whole = printedSpan(figure, report);
  if (!parts?.all || whole === null) return 'cannot-tell';
  let sum: Span = { lower: decimalOf(0), upper: decimalOf(0) };
  for (const id of parts.figures) {
    const part = figureOf(report, id);
    const span = part.unitMeasure === figure.unitMeasure ? printedSpan(part, report) : null;
    if (span === null) return 'cannot-tell';
    sum = { lower: plus(sum.lower, span.lower), upper: plus(sum.upper, span.upper) };
  }
  return isAtLeast(sum.upper, whole.lower) && isAtLeast(whole.upper, sum.lower) ? 'agrees' : 'disagrees';
}

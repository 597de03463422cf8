import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Operation } from '@/quantity/calculate/calculate.ts';
import { add, divide, multiply, subtract, type Interval } from '@/quantity/interval.ts';
import { allowed } from '@/quantity/calculate/operand.ts';
import { formatNumber } from '@/quantity/numberText.ts';
import { figureOf, unitOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import { operandOf } from '@/report/words/operandOf.ts';
import type { Question } from '@/report/schema/question.ts';

/** An attempt to answer a question, as it is written down: "(200 million, ∞) ÷ (40,000, ∞) = (0, ∞)". */
export interface Attempt {
  readonly asked: string;
  readonly result: string | null;
}

type Combine = (a: Interval, b: Interval) => Interval;
const SIGNS: Readonly<Record<Operation, readonly [sign: string, combine: Combine | null]>> = {
  ratio: ['÷', divide],
  share: ['÷', divide],
  growth: ['÷', divide],
  product: ['×', multiply],
  sum: ['+', add],
  difference: ['−', subtract],
  order: ['?', null],
};

/** Tries a question by interval arithmetic, in one language; null where a figure has no number. */
export function attemptOf(
  report: Report,
  question: Question,
  language: Language,
  m: Messages,
): Attempt | null {
  const [a, b] = question.of.map((id) => {
    const figure = figureOf(report, id);
    return allowed(operandOf(figure, unitOf(report, figure), language))?.values ?? null;
  });
  if (!a || !b) return null;
  const [sign, combine] = SIGNS[question.operation];
  // What may be the same things can't be added: the sum would be none of theirs.
  const doubled = question.operation === 'sum' && question.overlap === 'unknown';
  const text = (interval: Interval) => intervalText(interval, m);
  const textOf = (result: Interval) => (combine === divide ? quotientText(result, m) : `= ${text(result)}`);
  return {
    asked: `${text(a)} ${sign} ${text(b)}`,
    result: combine === null || doubled ? null : textOf(combine(a, b)),
  };
}

/** A quotient may have no end; what is only being tried is not written out to the last digit that a machine has. */
const DIGITS = 6;

function quotientText(result: Interval, m: Messages): string {
  const near = (end: number) => (Number.isFinite(end) ? Number(end.toPrecision(DIGITS)) : end);
  const short = { ...result, lower: near(result.lower), upper: near(result.upper) };
  const isWhole = short.lower === result.lower && short.upper === result.upper;
  return `${isWhole ? '=' : '≈'} ${intervalText(short, m)}`;
}

/** ISO 31-11: round brackets leave an end out, square ones take it in. */
function intervalText({ lower, lowerClosed, upper, upperClosed }: Interval, m: Messages): string {
  if (lower === upper) return formatNumber(lower, m.numerals);
  const end = (value: number) =>
    Number.isFinite(value) ? formatNumber(value, m.numerals) : value < 0 ? '−∞' : '∞';
  return `${lowerClosed ? '[' : '('}${end(lower)}, ${end(upper)}${upperClosed ? ']' : ')'}`;
}

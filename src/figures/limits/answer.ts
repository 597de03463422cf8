import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { calculate, type NotStatedReason, type Operand } from '@/quantity/calculate.ts';
import { partsToString } from '@/quantity/format.ts';
import { formatOutcome } from '@/quantity/formatOutcome.ts';
import { figureOf, unitOf } from '@/report/lookup.ts';
import type { Figure, Unit } from '@/report/schema/figure.ts';
import type { Question } from '@/report/schema/question.ts';
import type { Report } from '@/report/schema/shape.ts';
import { statementOf } from '@/report/statement.ts';

/** The answer to a question: a result that follows from the figures, or that none can be stated, and why. */
export type Answer =
  | { readonly kind: 'stated'; readonly expected: boolean; readonly text: string }
  | {
      readonly kind: 'not-stated';
      readonly reason: NotStatedReason;
      readonly text: string;
      readonly why: string;
    };

/** Answers a question of the report by interval arithmetic, in one language. */
export function answerOf(report: Report, question: Question, language: Language, m: Messages): Answer {
  const [a, b] = question.of.map((id) => figureOf(report, id));
  if (!a || !b) throw new Error(`The question “${question.id}” needs two figures`);
  const unitA = unitOf(report, a);
  const outcome = calculate(question.operation, operand(a, unitA), operand(b, unitOf(report, b)), {
    overlap: question.overlap,
  });
  switch (outcome.kind) {
    case 'not-stated': {
      const quantity = (figure: Figure) => statementOf(report, figure, language, m).quantity;
      return {
        kind: 'not-stated',
        reason: outcome.reason,
        text: m.figures.cannot,
        why: m.figures.reasons[outcome.reason](quantity(a), quantity(b)),
      };
    }
    case 'ordered': {
      const relation = m.figures.order[outcome.relation];
      const expected = outcome.obsStatus === 'expected';
      return { kind: 'stated', expected, text: expected ? m.figures.expectedAnswer(relation) : relation };
    }
    case 'stated': {
      const { one, other } = unitA.pattern[language];
      const pattern = one === undefined ? { other } : { one, other };
      return {
        kind: 'stated',
        expected: outcome.obsStatus === 'expected',
        text: partsToString(formatOutcome(outcome, pattern, m.numerals)),
      };
    }
  }
}

function operand(figure: Figure, unit: Unit): Operand {
  const { obsValue, comparator, obsStatus, unitMeasure } = figure;
  const unitKnown = unit.kind !== 'currency' || unit.code !== null;
  return { obsValue, comparator, obsStatus, unitMeasure, unitKind: unit.kind, unitKnown };
}

/** The working of a stated answer: the two figures it comes from. */
export function workingOf(report: Report, question: Question, language: Language, m: Messages): string {
  return question.of.map((id) => statementOf(report, figureOf(report, id), language, m).sentence).join(' · ');
}

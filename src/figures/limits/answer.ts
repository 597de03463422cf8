import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { calculate } from '@/quantity/calculate/calculate.ts';
import { isAhead } from '@/quantity/status.ts';
import type { NotStatedReason } from '@/quantity/calculate/outcome.ts';
import { partsToString, type QuantityPart } from '@/quantity/format.ts';
import { figureOf, unitOf } from '@/report/lookup.ts';
import type { Figure, Report } from '@/report/model.ts';
import { operandOf } from '@/report/words/operandOf.ts';
import { outcomeParts } from '@/report/words/outcomeParts.ts';
import type { Question } from '@/report/schema/question.ts';
import { statementOf } from '@/report/words/statement.ts';

/** The answer to a question: a result that follows from the figures, or that none can be stated, and why. */
export type Answer =
  | {
      readonly kind: 'stated';
      readonly expected: boolean;
      readonly text: string;
      /** A number in its parts; null where the answer is which of the two is larger. */
      readonly parts: readonly QuantityPart[] | null;
    }
  | {
      readonly kind: 'not-stated';
      readonly reason: NotStatedReason;
      readonly text: string;
      readonly why: string;
    };

/** How a reason speaks of a figure: it quotes it, or where that has been done, names it. */
type Mention = (figure: Figure) => string;

/** Answers a question of the report by interval arithmetic, in one language. */
export function answerOf(
  report: Report,
  question: Question,
  language: Language,
  m: Messages,
  mention: Mention = (figure) => m.figures.quoted(statementOf(report, figure, language, m).quantity),
): Answer {
  const [a, b] = question.of.map((id) => figureOf(report, id));
  if (!a || !b) throw new Error(`The question “${question.id}” needs two figures`);
  const unitA = unitOf(report, a);
  const outcome = calculate(
    question.operation,
    operandOf(a, unitA, language),
    operandOf(b, unitOf(report, b), language),
    {
      overlap: question.overlap,
    },
  );
  switch (outcome.kind) {
    case 'not-stated':
      return {
        kind: 'not-stated',
        reason: outcome.reason,
        text: m.figures.cannot,
        why: m.figures.reasons[outcome.reason](mention(a), mention(b), outcome.missing),
      };
    case 'ordered': {
      const relation = m.figures.order[outcome.relation];
      const expected = isAhead(outcome.obsStatus);
      const text = expected ? m.figures.expectedAnswer(relation) : relation;
      return { kind: 'stated', expected, text, parts: null };
    }
    case 'stated': {
      const parts = outcomeParts(report, outcome, unitA, language, m);
      return { kind: 'stated', expected: isAhead(outcome.obsStatus), text: partsToString(parts), parts };
    }
  }
}

/** The working of a stated answer: the two figures it comes from. */
export function workingOf(report: Report, { of }: Question, m: Messages, mention: Mention): string {
  return m.figures.from(mention(figureOf(report, of[0])), mention(figureOf(report, of[1])));
}

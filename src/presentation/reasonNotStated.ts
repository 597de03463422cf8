import { calculate, type Operand, type NotStatedReason } from '@/quantity/calculate.ts';
import { figureOf, unitOf } from '@/report/lookup.ts';
import type { Question } from '@/report/schema/question.ts';
import type { Report } from '@/report/schema/shape.ts';

/** Why a question of the report has no answer in numbers, or `null` where it has one. */
export function reasonNotStated(report: Report, question: Question): NotStatedReason | null {
  const operand = (id: string): Operand => {
    const figure = figureOf(report, id);
    const { kind, code } = unitOf(report, figure);
    return { ...figure, unitKind: kind, unitKnown: kind !== 'currency' || code !== null };
  };
  const [a, b] = question.of;
  const outcome = calculate(question.operation, operand(a), operand(b), question);
  return outcome.kind === 'not-stated' ? outcome.reason : null;
}

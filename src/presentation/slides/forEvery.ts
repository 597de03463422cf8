import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { calculate } from '@/quantity/calculate/calculate.ts';
import { amountText, partsToString } from '@/quantity/format.ts';
import { figureOf, unitOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import { operandOf } from '@/report/words/operandOf.ts';
import { outcomeParts } from '@/report/words/outcomeParts.ts';
import type { Question } from '@/report/schema/question.ts';

/**
 * A share in the unit of its figures: "for every RMB 100 of industrial output, expected about RMB 4.5 of tax revenue"; null where the
 * question asks for no share, or has no answer.
 */
export function forEvery(report: Report, question: Question, language: Language, m: Messages): string | null {
  if (question.operation !== 'share') return null;
  const [part, whole] = [figureOf(report, question.of[0]), figureOf(report, question.of[1])];
  const unit = unitOf(report, part);
  const outcome = calculate(
    'share',
    operandOf(part, unit, language),
    operandOf(whole, unitOf(report, whole), language),
    { overlap: question.overlap },
  );
  if (outcome.kind !== 'stated' || outcome.unit.kind !== 'percent') return null;
  const own = outcomeParts(report, { ...outcome, unit: { kind: 'same' } }, unit, language, m);
  return m.presentation.forEvery(
    amountText(100, unit.pattern[language], m.numerals),
    whole.short[language],
    partsToString(own),
    part.short[language],
  );
}

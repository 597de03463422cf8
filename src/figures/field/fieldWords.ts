import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import { amountText } from '@/quantity/format.ts';
import { unitOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import { BLOCK, type FieldModel } from './fieldModel.ts';

/** What is said of a field, beside it and as its name. */
export interface FieldWords {
  /** "more than 40,000 people: 40 blocks of 1,000 dots. One dot is 1 person, …": all that the drawing says. */
  readonly name: string;
  readonly scale: string;
  /** "and more; how many is not stated"; null where the number is exact as printed. */
  readonly beyond: string | null;
}

/** Puts a field into words; `fields` are those beside it, as a scale that is not theirs is said to be its own. */
export function fieldWords(
  report: Report,
  field: FieldModel,
  fields: readonly FieldModel[],
  quantity: string,
  language: Language,
  m: FirstMessages,
): FieldWords {
  const { figure, dots, perDot } = field;
  const unit = unitOf(report, figure);
  const amount = (value: number) => amountText(value, unit.pattern[language], m.numerals);
  const own = perDot !== fields[0]?.perDot;
  const blocks = Math.floor(dots / BLOCK);
  const scale = m.hero.scale(amount(perDot), blocks === 0 ? null : amount(perDot * BLOCK));
  const { comparator } = figure;
  const beyond =
    comparator === '>' || comparator === '>=' || comparator === '~'
      ? m.hero.beyond[comparator][unit.kind === 'count' ? 'count' : 'amount']
      : null;
  const whole = own ? m.hero.both(scale, m.hero.ownScale) : scale;
  return {
    name: m.hero.fieldName(quantity, m.hero.dots(blocks, BLOCK, dots % BLOCK), whole, beyond),
    scale: whole,
    beyond,
  };
}

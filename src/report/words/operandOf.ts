import type { Language } from '@/i18n/languages.ts';
import type { Operand } from '@/quantity/calculate/operand.ts';
import type { Figure, Unit } from '../model.ts';

/** A figure as arithmetic takes it. What a share is of is compared as it is worded in one language. */
export function operandOf(figure: Figure, unit: Unit, language: Language): Operand {
  return {
    value: figure.value,
    comparator: figure.comparator,
    fromBelow: figure.fromBelow,
    obsStatus: figure.obsStatus,
    unitMeasure: figure.unitMeasure,
    unitKind: unit.kind,
    powers: new Map(Object.entries(unit.powers)),
    of: unit.of,
    unitKnown: unit.kind !== 'currency' || unit.code !== null,
    signed: unit.signed || figure.change !== null,
    whole: figure.whole?.[language] ?? null,
  };
}

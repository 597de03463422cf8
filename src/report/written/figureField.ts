import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { edtfText } from '@/period/edtfText.ts';
import type { Value } from '@/quantity/quantity.ts';
import type { Figure, FigurePeriod, OtherStatement, Report } from '../model.ts';

/** A figure as a file has it; its texts are written by whoever writes the whole. */
export function figureField(report: Report, figure: Figure) {
  const { value, printing, qualifier, timePeriod, document, beside, alsoStated, unitMeasure, ...rest } =
    figure;
  const { fromBelow: _read, ...said } = rest;
  return {
    ...said,
    value: valueField(value),
    unit: unitMeasure,
    // One that is read from the phrase has no words in another language, and is read from it again.
    qualifier: qualifier && LANGUAGE_IDS.every((id) => qualifier[id] !== '') ? qualifier : null,
    ...printingFields(printing),
    timePeriod: periodField(timePeriod),
    document: document === report.origin.id ? null : document,
    beside: beside && {
      value: valueField(beside.value),
      unit: beside.unitMeasure,
      ...boundField(beside.comparator),
    },
    alsoStated: alsoStated.map((other) => otherField(other, document)),
    ...boundField(figure.comparator),
  };
}

/** `null` says that the number is exact as printed, which is more than to say nothing. */
const boundField = (comparator: Figure['comparator']) => ({ comparator: comparator ?? EXACT });

/** Stands for a `null` that has a meaning of its own, and so is written. */
export const EXACT = Symbol('exact');

function valueField(value: Value) {
  switch (value.form) {
    case 'number':
      return value.value;
    case 'range': {
      const { lower, upper, lowerClosed, upperClosed } = value;
      if (lowerClosed && upperClosed) return [lower, upper];
      return { lower, upper, open: lowerClosed ? 'upper' : upperClosed ? 'lower' : 'both' };
    }
    case 'interval': {
      const { form: _, ...ends } = value;
      return ends;
    }
    case 'outOf':
      return { count: value.count, of: value.of };
    case 'words':
      return EXACT;
  }
}

function printingFields({ quantum, scale }: Figure['printing']) {
  if (quantum !== null) return { decimals: (scale ?? 0) - quantum, unitMult: scale };
  return scale === null ? {} : { decimals: 0, unitMult: scale };
}

function periodField(stated: FigurePeriod | null) {
  if (stated === null) return null;
  const { label, period, event } = stated;
  return { label, period: period && edtfText(period), event };
}

function otherField(other: OtherStatement, home: string) {
  const { value, comparator, phrase, paragraph, document } = other;
  return {
    value: valueField(value),
    phrase,
    paragraph,
    document: document === home ? null : document,
    ...boundField(comparator),
  };
}

import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import { formatOutcome } from '@/quantity/formatOutcome.ts';
import type { ResultUnit, StatedOutcome } from '@/quantity/calculate/outcome.ts';
import { NUMBER_PLACE, type UnitPattern } from '@/quantity/unitPattern.ts';
import type { Report, Unit } from '../model.ts';

/** A calculated result in words, with its unit: percent, points, the operands' own, or so much of one for one of another. */
export function outcomeParts(
  report: Report,
  outcome: StatedOutcome,
  own: Unit,
  language: Language,
  m: Messages,
): QuantityPart[] {
  const { pattern, note } = unitOfResult(report, outcome.unit, own, language, m);
  return formatOutcome(outcome, pattern, note, m.numerals);
}

interface Written {
  readonly pattern: UnitPattern;
  readonly note: string | null;
}

function unitOfResult(report: Report, unit: ResultUnit, own: Unit, language: Language, m: Messages): Written {
  switch (unit.kind) {
    case 'same':
      return { pattern: own.pattern[language], note: own.note?.[language] ?? null };
    case 'percent':
      return { pattern: { other: `${NUMBER_PLACE}%` }, note: null };
    case 'points':
      return { pattern: m.statement.points, note: null };
    case 'units':
      return product(report, unit.powers, language, m);
  }
}

/** Units multiplied and divided: "RMB {n} per person", "每人{n}元"; a unit that the source doesn't name keeps its note. */
function product(
  report: Report,
  powers: ReadonlyMap<string, number>,
  language: Language,
  m: Messages,
): Written {
  const { per, times } = m.numerals.words;
  const unitOf = (id: string | undefined) => report.units.find((unit) => unit.id === id);
  const of = (sign: 1 | -1) =>
    [...powers].flatMap(([id, power]) =>
      Math.sign(power) === sign ? Array.from({ length: Math.abs(power) }, () => id) : [],
    );
  const [first, ...more] = of(1);
  const names = (ids: readonly string[]) => ids.map((id) => unitOf(id)?.one[language] ?? id);
  const base: UnitPattern = unitOf(first)?.pattern[language] ?? { other: NUMBER_PLACE };
  const below = of(-1);
  const whole = (pattern: string): string => {
    const above = times([pattern, ...names(more)]);
    return below.length === 0 ? above : per(above, times(names(below)));
  };
  const notes = [...powers.keys()].flatMap((id) => unitOf(id)?.note?.[language] ?? []);
  return {
    pattern: { ...base, ...mapped(base, whole) },
    note: notes.length === 0 ? null : notes.join(' · '),
  };
}

/** A pattern of every plural category it has, each made over. */
function mapped(pattern: UnitPattern, make: (text: string) => string): UnitPattern {
  const entries = Object.entries(pattern).map(([category, text]) => [category, make(text)] as const);
  return { ...Object.fromEntries(entries), other: make(pattern.other) };
}

import { perLanguage } from '@/i18n/languages.ts';
import { numeralsIn } from '@/i18n/numerals.ts';
import type { CatalogueUnit } from '@/quantity/units/catalogueUnit.ts';
import { catalogue } from '@/quantity/units/catalogue.ts';
import { NUMBER_PLACE, type UnitPattern } from '@/quantity/unitPattern.ts';
import type { Unit } from '../model.ts';
import type { ReportFile } from '../schema/shape.ts';
import type { Text } from '../schema/text.ts';
import type { UnitEntry } from '../schema/unit.ts';

/** Units that a percentage-like value is kept in, by what one of them is. */
const PLAIN: ReadonlyMap<string, Unit['of']> = new Map([
  ['percent', 'percent'],
  ['permille', 'permille'],
  ['percentage-points', 'points'],
]);

const text = (names: { readonly en: string; readonly zh: string }): Text => ({ ...names, ours: [] });

/**
 * Every unit that the report's figures name: its own, those of the catalogue, and rates of two of them ("USD/kWh"). What is in
 * neither is left out; the checks refuse it.
 */
export function completeUnits(file: ReportFile): Unit[] {
  const own = new Map(file.units.map((entry) => [entry.id, ownUnit(entry)]));
  const single = (id: string): Unit | null => own.get(id) ?? fromCatalogue(id);
  const named = new Set([
    ...own.keys(),
    ...file.figures.flatMap(({ unit, beside }) => (beside ? [unit, beside.unit] : [unit])),
  ]);
  return [...named].flatMap((id) => {
    const [numerator = '', denominator] = id.split('/');
    const unit = denominator === undefined ? single(id) : rate(id, single(numerator), single(denominator));
    return unit === null ? [] : [unit];
  });
}

function fromCatalogue(id: string): Unit | null {
  const unit = catalogue.get(id);
  return unit === undefined ? null : unitOf(unit);
}

function unitOf(unit: CatalogueUnit): Unit {
  const { id, kind, code, pattern, whole, signed, note } = unit;
  const of = PLAIN.get(id) ?? 'one';
  return {
    id,
    kind,
    code,
    name: text(unit.name),
    one: text(unit.one),
    pattern,
    whole,
    signed,
    note: note === null ? null : text(note),
    powers: kind === 'ratio' ? {} : { [id]: 1 },
    of,
  };
}

function ownUnit({ id, kind, code, name, one, pattern, whole, note }: UnitEntry): Unit {
  const first = pattern.en ?? pattern.zh ?? { other: NUMBER_PLACE };
  return {
    id,
    kind,
    code,
    name,
    one: one ?? name,
    pattern: perLanguage((language) => cleaned(pattern[language] ?? first)),
    whole: whole ?? kind === 'count',
    signed: kind === 'temperature',
    note,
    powers: kind === 'ratio' ? {} : { [id]: 1 },
    of: 'one',
  };
}

/** A category that is left out is absent, not undefined. */
const cleaned = ({
  one,
  other,
}: {
  readonly one?: string | undefined;
  readonly other: string;
}): UnitPattern => (one === undefined ? { other } : { one, other });

/** So much of one unit for one of another: "US$0.20 per kilowatt-hour", "每千瓦时0.20美元". */
function rate(id: string, numerator: Unit | null, denominator: Unit | null): Unit | null {
  if (numerator === null || denominator === null) return null;
  const per = (amount: (language: 'en' | 'zh') => string): Record<'en' | 'zh', string> =>
    perLanguage((language) => numeralsIn(language).words.per(amount(language), denominator.one[language]));
  return {
    id,
    kind: 'rate',
    code: numerator.code && denominator.code && `${numerator.code}/${denominator.code}`,
    // What a unit leaves open stays behind all of it: "dollars per share, which is not stated".
    name: text(
      perLanguage((language) => {
        const [, name = '', open = ''] = /^([^,，]*)(.*)$/.exec(numerator.name[language]) ?? [];
        return numeralsIn(language).words.per(name, denominator.one[language]) + open;
      }),
    ),
    one: text(per((language) => numerator.one[language])),
    pattern: perLanguage((language) => {
      const { one, other } = numerator.pattern[language];
      const whole = (pattern: string) => numeralsIn(language).words.per(pattern, denominator.one[language]);
      return cleaned({ one: one === undefined ? undefined : whole(one), other: whole(other) });
    }),
    whole: false,
    signed: numerator.signed,
    note: numerator.note,
    powers: { ...numerator.powers, ...negative(denominator.powers) },
    of: 'one',
  };
}

const negative = (powers: Unit['powers']): Unit['powers'] =>
  Object.fromEntries(Object.entries(powers).map(([unit, power]) => [unit, -power]));

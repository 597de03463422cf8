import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { catalogue } from '@/quantity/units/catalogue.ts';
import { printedNumber } from '@/quantity/quantity.ts';
import { figureOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { changeHolds } from '../relations/changeHolds.ts';
import { partsHold } from '../relations/partsHold.ts';
import type { ReportFile } from '../schema/shape.ts';
import { OWN_LANGUAGE } from '../schema/ownLanguage.ts';
import type { Text } from '../schema/text.ts';
import { warning, type Finding } from './finding.ts';

const numberOf = (report: Report, id: string) => printedNumber(figureOf(report, id).value) ?? 0;
const short = (number: number) => String(Number(number.toPrecision(3)));

/** Changes that don't work out from their two figures, and parts that don't add up to their whole. */
export function relationWarnings(report: Report): Finding[] {
  return report.figures.flatMap((figure, i): Finding[] => {
    const found: Finding[] = [];
    const { change, parts } = figure;
    if (
      changeHolds(figure, report) === 'disagrees' &&
      change?.from !== undefined &&
      change.to !== undefined
    ) {
      const [from, to] = [numberOf(report, change.from), numberOf(report, change.to)];
      const phrases = [change.from, change.to].map((id) => `“${figureOf(report, id).phrase}”`);
      found.push(
        warning(
          ['figures', i, 'change'],
          `“${figure.phrase}” doesn’t work out: ${phrases.join(' to ')} is a difference of ${short(to - from)}${
            from === 0 ? '' : `, ${short((to / from - 1) * 100)} % of the first`
          }. Correct one of them, or keep it where the source itself says so: readers are told.`,
        ),
      );
    }
    if (parts && partsHold(figure, report) === 'disagrees') {
      const sum = parts.figures.reduce((total, id) => total + numberOf(report, id), 0);
      found.push(
        warning(
          ['figures', i, 'parts'],
          `the parts add up to ${short6(sum)}, and “${figure.phrase}” is the whole. Correct one of them, or leave out “all”.`,
        ),
      );
    }
    return found;
  });
}

const short6 = (number: number) => String(Number(number.toPrecision(12)));

/** Every text that the file itself has, with the way to it. */
function* textsOf(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<[readonly PropertyKey[], Text]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* textsOf(item, [...path, i]);
  } else if (isText(value)) {
    yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
  }
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'ours' in value && LANGUAGE_IDS.every((id) => id in value);

/** What the command line, which is in English, calls the languages. */
const IN_ENGLISH: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/** Languages that a text is missing in, once for a language that the whole file has none of, and translations that are not said to be. */
export function languageWarnings(file: ReportFile): Finding[] {
  const texts = [...textsOf(file)];
  const isMissing = ({ shownIn }: Text, id: Language) => {
    const shown = shownIn?.[id];
    const tag = shown === OWN_LANGUAGE ? file.origin.language : shown;
    return tag !== undefined && tag.toLowerCase().split('-')[0] !== id;
  };
  const missing = LANGUAGE_IDS.flatMap((id) => {
    const without = texts.filter(([, text]) => isMissing(text, id));
    const name = IN_ENGLISH[id];
    if (without.length === texts.length) {
      return [
        warning(
          [],
          `no text is in ${name} (“${id}”): its readers see the language there is. To add it, write { "en": …, "zh": … }.`,
        ),
      ];
    }
    return without.map(([path]) =>
      warning(path, `has no ${name} (“${id}”): its readers see another language here. Add it.`),
    );
  });
  const translated = texts.some(([, { shownIn }]) => shownIn === undefined);
  const unsaid = translated && texts.every(([, { ours }]) => ours.length === 0);
  return unsaid
    ? [
        ...missing,
        warning(
          [],
          'no text says which of its languages is a translation of your own. Where one is, add "ours": ["zh"] to it, so that readers are told.',
        ),
      ]
    : missing;
}

/** Units that the file brings although the product has them. */
export function unitWarnings(file: ReportFile): Finding[] {
  const known = [...catalogue.values()];
  return file.units.flatMap((unit, i) => {
    const same = known.find(
      ({ id, kind, code, name }) =>
        kind === unit.kind &&
        (id.toLowerCase() === unit.id ||
          (kind !== 'count' && code !== null && code === unit.code) ||
          name.en.toLowerCase() === unit.name.en.toLowerCase()),
    );
    return same === undefined
      ? []
      : [
          warning(
            ['units', i],
            `the product has this unit as “${same.id}”. Write "unit": "${same.id}" in the figures and take this one out, unless the source prints it otherwise.`,
          ),
        ];
  });
}

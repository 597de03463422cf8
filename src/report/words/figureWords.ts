import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import { formatPeriod } from '@/period/format.ts';
import {
  formatQuantity,
  partsToString,
  PLAIN,
  type Printable,
  type QuantityPart,
} from '@/quantity/format.ts';
import type { Printing } from '@/quantity/numberText.ts';
import type { Numerals } from '@/quantity/numerals.ts';
import { documentOf, indexOf, unitOf } from '../lookup.ts';
import type { Text } from '../schema/text.ts';
import { foreignTag } from '../texts/textLanguage.ts';
import type { BesideAmount, Figure, FigurePeriod, Report } from '../model.ts';

type Printed = Pick<Figure, 'value' | 'comparator' | 'fromBelow' | 'printing'>;

/** How a number was printed holds in the language that it was printed in; another has scales of its own. */
function printingIn(printing: Printing, document: string, language: Language): Printing {
  const same = document.toLowerCase().split('-')[0] === language;
  return same ? printing : { ...printing, scale: null };
}

/**
 * A figure's quantity in one language, in reading order. `printed` stands in for its own value where the same thing is printed
 * in two ways.
 */
export function quantityParts(
  report: Report,
  figure: Figure,
  language: Language,
  numerals: Numerals,
  printed: Printed = figure,
): QuantityPart[] {
  const unit = unitOf(report, figure);
  const { language: tag } = documentOf(report, figure.document);
  const own = printed === figure;
  const printable: Printable = {
    value: printed.value,
    comparator: printed.comparator,
    fromBelow: printed.fromBelow,
    obsStatus: figure.obsStatus,
    printing: printingIn(printed.printing, tag, language),
    qualifier: own ? (figure.qualifier?.[language] ?? null) : null,
    signWord: figure.signWord?.[language] ?? null,
    words: figure.words?.[language] ?? null,
    pattern: unit.pattern[language],
    note: noteOf(report, figure, language, numerals),
    beside: own && figure.beside ? besideText(report, figure.beside, language, numerals) : null,
  };
  const tags = ownTags(report, figure, language, own);
  return formatQuantity(printable, numerals).map((part) => {
    const lang = tags[part.type] ?? null;
    return lang === null ? part : { ...part, lang };
  });
}

/** The languages of the parts that are the report's own words, where those are not in the page's. */
function ownTags(
  report: Report,
  figure: Figure,
  language: Language,
  own: boolean,
): Partial<Record<QuantityPart['type'], string | null>> {
  const unit = unitOf(report, figure);
  const tag = (text: Text | null) => text && foreignTag(report, text, language);
  return {
    number: tag(figure.words),
    comparator: own ? tag(figure.qualifier) : null,
    sign: tag(figure.signWord),
    'unit-before': tag(unit.name),
    'unit-after': tag(unit.name),
    note: tag(unit.note),
  };
}

/** What travels with the number: what the unit leaves open, and that the figure has been corrected since. */
function noteOf(report: Report, figure: Figure, language: Language, numerals: Numerals): string | null {
  const notes = [
    unitOf(report, figure).note?.[language] ?? '',
    indexOf(report).correctedBy.has(figure.id) ? numerals.words.superseded : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : notes.join(' · ');
}

/** The same amount in the second unit that it is printed in: "about US$765 million". */
export function besideText(
  report: Report,
  beside: BesideAmount,
  language: Language,
  numerals: Numerals,
): string {
  const unit = unitOf(report, beside);
  return partsToString(
    formatQuantity(
      {
        ...PLAIN,
        value: beside.value,
        comparator: beside.comparator,
        pattern: unit.pattern[language],
        note: unit.note?.[language] ?? null,
      },
      numerals,
    ),
  );
}

/** The printed qualifier, the language's own word for it, or that the number is exact as printed. */
export function qualifierInWords(
  figure: Figure,
  language: Language,
  m: FirstMessages,
  numerals: Numerals,
): string {
  const { value, comparator, fromBelow, qualifier } = figure;
  const printed = qualifier?.[language] ?? '';
  if (printed !== '') return printed;
  if (comparator !== null) return fromBelow ? numerals.words.nearly : numerals.words.comparator[comparator];
  switch (value.form) {
    case 'words':
      return m.statement.inWords;
    case 'range':
      return m.statement.inRange;
    case 'interval':
      return m.statement.inInterval;
    case 'number':
    case 'outOf':
      return m.statement.exact;
  }
}

/** The stated period: in the source's words, else as its dates say, else that none is stated. */
export function periodInWords(period: FigurePeriod | null, language: Language, m: FirstMessages): string {
  if (period?.label) return period.label[language];
  return period?.period ? formatPeriod(period.period, m.period) : m.statement.periodNotStated;
}

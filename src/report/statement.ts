import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { formatQuantity, partsToString, type QuantityPart } from '@/quantity/format.ts';
import { scopeOf, topicOf, unitOf } from './lookup.ts';
import type { Figure } from './schema/figure.ts';
import type { Report } from './schema/shape.ts';

/**
 * A figure as the product says it: every output (card, mark, cell, accessible name, slide, file) takes its words from here,
 * so that none can lose the qualifier, the status or the source.
 */
export interface Statement {
  /** The quantity in reading order: status, qualifier, number, scale, unit, note. */
  readonly parts: readonly QuantityPart[];
  /** The same as one string: "over 200 million (currency not stated)". */
  readonly quantity: string;
  readonly label: string;
  readonly short: string;
  /** "expected" or "reported". */
  readonly status: string;
  /** "more than", "over", …; "exact as printed" where there is no comparator. */
  readonly qualifier: string;
  readonly unit: string;
  readonly scope: string;
  readonly topics: readonly string[];
  /** The stated period, or that none is stated. */
  readonly period: string;
  /** "China Resources Power, press release, paragraph 4". */
  readonly source: string;
  readonly paragraph: string;
  readonly phrase: string;
  /** "as stated by …". */
  readonly attribution: string;
  /** Quantity and label as one sentence part, for an accessible name. */
  readonly sentence: string;
}

type Said = WeakMap<Figure, Statement>;

/** What has been said of a report's figures, by the messages of a language. */
const kept = new WeakMap<Report, WeakMap<Messages, Said>>();

function keptOf(report: Report, m: Messages): Said {
  const languages = kept.get(report) ?? new WeakMap<Messages, Said>();
  const said: Said = languages.get(m) ?? new WeakMap();
  kept.set(report, languages.set(m, said));
  return said;
}

/**
 * Says a figure in one language. Whoever asks and however often, each figure is put into words once a language: its words on a
 * card, a mark, in a name and on a slide are one and the same.
 */
export function statementOf(report: Report, figure: Figure, language: Language, m: Messages): Statement {
  const said = keptOf(report, m);
  const known = said.get(figure) ?? inWords(report, figure, language, m);
  said.set(figure, known);
  return known;
}

function inWords(report: Report, figure: Figure, language: Language, m: Messages): Statement {
  const unit = unitOf(report, figure);
  const pattern = unit.pattern[language];
  const parts = formatQuantity(
    {
      obsValue: figure.obsValue,
      comparator: figure.comparator,
      obsStatus: figure.obsStatus,
      qualifier: figure.qualifier?.[language] ?? null,
      pattern:
        pattern.one === undefined ? { other: pattern.other } : { one: pattern.one, other: pattern.other },
      note: unit.note?.[language] ?? null,
    },
    m.numerals,
  );
  const quantity = partsToString(parts);
  const label = figure.label[language];
  return {
    parts,
    quantity,
    label,
    short: figure.short[language],
    status: m.statement.status[figure.obsStatus],
    qualifier:
      figure.comparator === null
        ? m.statement.exact
        : (figure.qualifier?.[language] ?? m.numerals.words.comparator[figure.comparator]),
    unit: unit.name[language],
    scope: scopeOf(report, figure.scope).label[language],
    topics: figure.topics.map((id) => topicOf(report, id).label[language]),
    period: figure.timePeriod?.label[language] ?? m.statement.periodNotStated,
    source: m.statement.source(
      report.origin.publisher[language],
      report.origin.kind[language],
      figure.paragraph,
    ),
    paragraph: m.statement.paragraph(figure.paragraph),
    phrase: figure.phrase,
    attribution: report.origin.attribution[language],
    sentence: m.statement.sentence(label, quantity),
  };
}

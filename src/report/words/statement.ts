import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import { partsToString, type QuantityPart } from '@/quantity/format.ts';
import { periodInWords, qualifierInWords, quantityParts } from './figureWords.ts';
import { documentOf, scopeOf, topicOf, unitOf } from '../lookup.ts';
import type { Figure, Report } from '../model.ts';

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
  /** "expected", "reported", "target", …; with who says so, where that is stated. */
  readonly status: string;
  /** "more than", "over", …; "exact as printed" where there is no comparator. */
  readonly qualifier: string;
  readonly unit: string;
  /** What a share is of, or a rank among; null where it is neither, or not stated. */
  readonly whole: string | null;
  readonly scope: string;
  readonly topics: readonly string[];
  /** The stated period, or that none is stated. */
  readonly period: string;
  /** "China Resources Power, press release, paragraph 4". */
  readonly source: string;
  /** The paragraph alone where it is one of the report's own text; of another, its source. */
  readonly paragraph: string;
  readonly phrase: string;
  /** BCP 47 tag of the language that the phrase is printed in. */
  readonly phraseLanguage: string;
  /** "as stated by …". */
  readonly attribution: string;
  /** Quantity and label as one sentence part, for an accessible name. */
  readonly sentence: string;
}

type Said = WeakMap<Figure, Statement>;

/** What has been said of a report's figures, by the messages of a language. */
const kept = new WeakMap<Report, WeakMap<FirstMessages['statement'], Said>>();

function keptOf(report: Report, { statement: words }: FirstMessages): Said {
  const languages = kept.get(report) ?? new WeakMap<FirstMessages['statement'], Said>();
  const said: Said = languages.get(words) ?? new WeakMap();
  kept.set(report, languages.set(words, said));
  return said;
}

/**
 * Says a figure in one language. Whoever asks and however often, each figure is put into words once a language: its words on a
 * card, a mark, in a name and on a slide are one and the same.
 */
export function statementOf(report: Report, figure: Figure, language: Language, m: FirstMessages): Statement {
  const said = keptOf(report, m);
  const known = said.get(figure) ?? inWords(report, figure, language, m);
  said.set(figure, known);
  return known;
}

function inWords(report: Report, figure: Figure, language: Language, m: FirstMessages): Statement {
  const document = documentOf(report, figure.document);
  const parts = quantityParts(report, figure, language, m.numerals);
  const quantity = partsToString(parts);
  const source = m.statement.source(document.publisher[language], document.kind[language], figure.paragraph);
  const label = figure.label[language];
  const status = m.statement.status[figure.obsStatus];
  const whole = figure.whole?.[language] ?? null;
  const ofWhole = whole === null ? label : m.statement.ofWhole(label, whole);
  return {
    parts,
    quantity,
    label,
    short: figure.short[language],
    status: figure.by ? m.statement.by(status, figure.by[language]) : status,
    qualifier: qualifierInWords(figure, language, m, m.numerals),
    unit: unitOf(report, figure).name[language],
    whole,
    scope: scopeOf(report, figure.scope).label[language],
    topics: figure.topics.map((id) => topicOf(report, id).label[language]),
    period: periodInWords(figure.timePeriod, language, m),
    source,
    paragraph: document.id === report.origin.id ? m.statement.paragraph(figure.paragraph) : source,
    phrase: figure.phrase,
    phraseLanguage: document.language,
    attribution: document.attribution[language],
    sentence: m.statement.sentence(ofWhole, quantity),
  };
}

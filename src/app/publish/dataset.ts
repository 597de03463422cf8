import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Figure, Report, ReportDocument } from '@/report/model.ts';
import { documentOf } from '@/report/lookup.ts';
import { fill } from '@/report/words/fill.ts';
import { statementOf } from '@/report/words/statement.ts';
import { isExact } from '@/quantity/quantity.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A report in one language, and the address of its page, if it is known. */
export interface Published {
  readonly report: Report;
  readonly language: Language;
  readonly tag: string;
  readonly m: Messages;
  readonly address: string | null;
}

/**
 * A report as schema.org describes data: a Dataset, and for each figure a StatisticalVariable and an Observation with its qualifier,
 * status and source. As JSON-LD that may stand in a page: whatever its texts are, none ends the block.
 */
export function datasetOf(published: Published): string {
  return JSON.stringify(dataset(published)).replaceAll('<', String.raw`\u003c`);
}

function dataset({ report, language, tag, m, address }: Published): Json {
  const text = (from: Report['title']) => fill(report, from, language, m);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address ?? undefined,
    url: address ?? undefined,
    name: text(report.title),
    description: report.description ? text(report.description) : text(report.title),
    inLanguage: tag,
    version: report.version ?? undefined,
    dateModified: report.modified ?? undefined,
    license: report.license === null ? undefined : `https://spdx.org/licenses/${report.license}`,
    creditText: report.origin.attribution[language],
    isBasedOn: report.documents.map((document) => basis(document, language)),
    variableMeasured: report.figures.map((figure) => ({
      '@type': 'StatisticalVariable',
      '@id': variableId(figure),
      name: figure.label[language],
      measurementTechnique: documentOf(report, figure.document).attribution[language],
    })),
    mainEntity: report.figures.map((figure) => observation(report, figure, language, m)),
  };
}

const basis = (
  { publisher, kind, title, language: printed, url }: ReportDocument,
  language: Language,
): Json => ({
  '@type': 'CreativeWork',
  name: title[language],
  genre: kind[language],
  inLanguage: printed,
  url: url ?? undefined,
  publisher: { '@type': 'Organization', name: publisher[language] },
});

const variableId = ({ id }: Figure) => `#variable-${id}`;

function observation(report: Report, figure: Figure, language: Language, m: Messages): Json {
  const said = statementOf(report, figure, language, m);
  const property = (propertyID: string, value: string): Json => ({
    '@type': 'PropertyValue',
    propertyID,
    name: propertyID,
    value,
  });
  return {
    '@type': 'Observation',
    '@id': `#figure-${figure.id}`,
    name: said.sentence,
    variableMeasured: { '@id': variableId(figure) },
    measurementQualifier: m.hero.both(said.qualifier, said.status),
    ...amount(figure, said.quantity),
    unitText: said.unit,
    additionalProperty: [
      property('qualifier', said.qualifier),
      property('status', said.status),
      property('scope', said.scope),
      property('period', said.period),
      property('source', said.source),
      property('phrase', said.phrase),
      property('attribution', said.attribution),
    ],
  };
}

/**
 * A number stands by itself only where it may be read so: exact as printed, and reported. All else is in words, which hold qualifier
 * and status, beside what ends it has.
 */
function amount(figure: Figure, quantity: string): { readonly [key: string]: Json | undefined } {
  const { value, comparator, obsStatus } = figure;
  if (isExact(figure) && obsStatus === 'reported' && value.form === 'number') return { value: value.value };
  if (value.form === 'range' || value.form === 'interval')
    return { value: quantity, minValue: value.lower, maxValue: value.upper };
  if (value.form !== 'number') return { value: quantity };
  switch (comparator) {
    case '>':
    case '>=':
      return { value: quantity, minValue: value.value };
    case '<':
    case '<=':
      return { value: quantity, maxValue: value.value };
    case '~':
    case null:
      return { value: quantity };
  }
}

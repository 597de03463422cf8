import { COMPARATORS } from '@/quantity/quantity.ts';
import { OBS_STATUSES } from '@/quantity/status.ts';
import { fill } from '@/report/words/fill.ts';
import type { Request } from '../export.ts';
import { headingOf, type Heading } from '../table/column.ts';
import type { Table } from '../table/tables.ts';

/** A table of the package. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
}

/** The codes that a field may hold. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['comparator', COMPARATORS],
  ['obsStatus', OBS_STATUSES],
]);

/** Fields whose meaning a standard gives. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['value', 'SDMX OBS_VALUE'],
  ['comparator', 'HL7 FHIR Quantity.comparator; "~" is about'],
  ['obsStatus', 'SDMX OBS_STATUS'],
  ['unitMeasure', 'SDMX UNIT_MEASURE'],
  ['unitCode', 'UCUM, or ISO 4217 for a currency'],
  ['decimals', 'SDMX DECIMALS'],
  ['unitMult', 'SDMX UNIT_MULT'],
  ['timePeriod', 'SDMX TIME_PERIOD, in EDTF (ISO 8601-2)'],
  ['edtf', 'EDTF (ISO 8601-2)'],
]);

/** What `datapackage.json` says of the package: its licence and sources, and each field with its type, codes and meaning. */
export function descriptor(request: Request, title: string, resources: readonly Resource[]) {
  const { report, language, m, words, addressOf } = request;
  const homepage = addressOf(null);
  const { description, license, version, modified } = report;
  const about = [...(description === null ? [] : [fill(report, description, language, m)]), words.defused];
  return {
    profile: 'tabular-data-package',
    name: report.id,
    title,
    description: about.join(' '),
    ...(homepage === null ? {} : { homepage }),
    ...(version === null ? {} : { version }),
    ...(modified === null ? {} : { created: `${modified}T00:00:00Z` }),
    // A licence's name has no spaces in this standard.
    ...(license === null || /[^-\w.]/.test(license) ? {} : { licenses: [{ name: license }] }),
    sources: report.documents.map((document) => ({
      title: `${document.publisher[language]}, ${document.kind[language]}: ${fill(report, document.title, language, m)}`,
      ...(document.url === null ? {} : { path: document.url }),
    })),
    resources: resources.map(({ name, title: tableTitle, table }) => ({
      profile: 'tabular-data-resource',
      name,
      title: tableTitle,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: table.headings.map((heading) => field(heading, request)),
        missingValues: [''],
        primaryKey: name === 'sources' ? ['type', 'id'] : ['id'],
      },
    })),
  };
}

function field(heading: Heading, { words }: Request) {
  const { name, type } = heading;
  const [codes, meaning] = [CODES.get(name), MEANINGS.get(name)];
  return {
    name,
    type,
    title: headingOf(heading, words),
    ...(meaning === undefined ? {} : { description: meaning }),
    ...(codes === undefined ? {} : { constraints: { enum: codes } }),
  };
}

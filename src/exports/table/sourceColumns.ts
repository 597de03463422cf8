import { edtfText } from '@/period/edtfText.ts';
import { fill } from '@/report/words/fill.ts';
import { eventOf } from '@/report/lookup.ts';
import type { Request } from '../export.ts';
import { coded, words, type Column } from './column.ts';

/** The data itself, a text that figures come from, or a source for dates. */
export interface SourceRow {
  readonly kind: 'report' | 'document' | 'source';
  readonly kindName: string;
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly use: string;
  readonly attribution: string;
  readonly url: string;
  readonly language: string;
  readonly date: string;
  readonly license: string;
  readonly version: string;
}

const NOTHING = {
  publisher: '',
  use: '',
  attribution: '',
  url: '',
  language: '',
  date: '',
  license: '',
  version: '',
};

/** What the figures and dates of a report come from, after the report itself with its version and licence. */
export function sourceRows({ report, language, m, words: w, addressOf }: Request): SourceRow[] {
  const say = (text: Parameters<typeof fill>[1]) => fill(report, text, language, m);
  return [
    {
      ...NOTHING,
      kind: 'report',
      kindName: w.kinds.report,
      id: report.id,
      title: say(report.title),
      use: [...(report.description ? [report.description] : []), ...report.method, ...report.origin.unknown]
        .map(say)
        .join(w.separator),
      url: addressOf(null) ?? '',
      language,
      date: report.modified ?? '',
      license: report.license ?? '',
      version: report.version ?? '',
    },
    ...report.documents.map((document) => ({
      ...NOTHING,
      kind: 'document' as const,
      kindName: w.kinds.document,
      id: document.id,
      publisher: document.publisher[language],
      title: say(document.title),
      use: document.kind[language],
      attribution: document.attribution[language],
      url: document.url ?? '',
      language: document.language,
      date: document.event === null ? '' : (edtfText(eventOf(report, document.event).date) ?? ''),
    })),
    ...report.sources.map(({ id, title, supports, url }) => ({
      ...NOTHING,
      kind: 'source' as const,
      kindName: w.kinds.source,
      id,
      title: say(title),
      use: say(supports),
      url: url ?? '',
    })),
  ];
}

/** A source, a column each. */
export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  words('kind', ({ kindName }) => kindName),
  words('name', ({ title }) => title),
  words('publisher', ({ publisher }) => publisher),
  words('use', ({ use }) => use),
  words('attribution', ({ attribution }) => attribution),
  words('address', ({ url }) => url),
  coded('id', 'string', ({ id }) => id),
  coded('type', 'string', ({ kind }) => kind),
  coded('language', 'string', ({ language }) => language),
  coded('edtf', 'string', ({ date }) => date),
  coded('license', 'string', ({ license }) => license),
  coded('version', 'string', ({ version }) => version),
];

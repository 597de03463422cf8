import { fill } from '@/report/words/fill.ts';
import { documentOf, sourceOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import type { Request } from '../export.ts';

/** How each thing about an entry is known, a line each: on what basis, where it stands, and what is to be said of it. */
export function provenanceInWords({ report, language, m }: Request, event: TimelineEvent): string[] {
  const { provenance, basis: bases, provenanceLine, source: place } = m.statement;
  return event.provenance.map(({ of, basis, paragraph, document, source, note }) => {
    const { publisher, kind } = document === undefined ? report.origin : documentOf(report, document);
    const from = source === null ? null : sourceOf(report, source);
    return [
      provenanceLine(provenance[of], bases[basis]),
      ...(paragraph === null ? [] : [place(publisher[language], kind[language], paragraph)]),
      ...(from === null
        ? []
        : [fill(report, from.title, language, m), ...(from.url === null ? [] : [from.url])]),
      ...(note === null ? [] : [fill(report, note, language, m)]),
    ].join(m.timeline.separator);
  });
}

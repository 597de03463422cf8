import { useWholeI18n } from '@/i18n/I18n.tsx';
import { documentOf, sourceOf } from '../lookup.ts';
import type { TimelineEvent } from '../model.ts';
import { Say, SayWithin } from '../texts/Say.tsx';
import { useView } from '../View.tsx';
import './provenance.css';

/** What is known about an entry, line by line: on what basis, and where it stands. */
export function ProvenanceLines({ event }: { readonly event: TimelineEvent }) {
  const { m } = useWholeI18n();
  const { report } = useView();
  const { provenance, basis: basisWords, provenanceLine, source: inSource } = m.statement;
  const { separator } = m.timeline;
  const placeOf = (id: string | undefined) => {
    const { publisher, kind } = id === undefined ? report.origin : documentOf(report, id);
    return [publisher, kind];
  };
  return (
    <ul className="rep-provenance">
      {event.provenance.map(({ of, basis, paragraph, document, source: id, note }, line) => {
        const source = id === null ? null : sourceOf(report, id);
        const title = source && <Say text={source.title} />;
        return (
          // The lines never move, and two of them may say the same.
          <li key={line}>
            <span data-basis={basis}>{provenanceLine(provenance[of], basisWords[basis])}</span>
            {paragraph !== null && (
              <>
                {separator}
                <SayWithin
                  words={(publisher = '', kind = '') => inSource(publisher, kind, paragraph)}
                  texts={placeOf(document)}
                />
              </>
            )}
            {source?.url && (
              <>
                {separator}
                <a href={source.url}>{title}</a>
              </>
            )}
            {source && !source.url && (
              <>
                {separator}
                {title}
              </>
            )}
            {note && (
              <span className="rep-provenance-note">
                {' '}
                <Say text={note} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

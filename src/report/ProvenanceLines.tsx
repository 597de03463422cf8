import { useI18n } from '@/i18n/I18n.tsx';
import { sourceOf } from './lookup.ts';
import type { TimelineEvent } from './model.ts';
import { useView } from './View.tsx';
import './provenance.css';

/** What is known about an entry, line by line: on what basis, and where it stands. */
export function ProvenanceLines({ event }: { readonly event: TimelineEvent }) {
  const { m } = useI18n();
  const { report, say } = useView();
  const { provenance, basis: basisWords, provenanceLine, source: inSource } = m.statement;
  const { separator } = m.timeline;
  return (
    <ul className="rep-provenance">
      {event.provenance.map(({ of, basis, paragraph, source: id, note }, line) => {
        const source = id === null ? null : sourceOf(report, id);
        const title = source && say(source.title);
        return (
          // The lines never move, and two of them may say the same.
          <li key={line}>
            <span data-basis={basis}>{provenanceLine(provenance[of], basisWords[basis])}</span>
            {paragraph !== null &&
              `${separator}${inSource(say(report.origin.publisher), say(report.origin.kind), paragraph)}`}
            {source?.url && (
              <>
                {separator}
                <a href={source.url}>{title}</a>
              </>
            )}
            {source && !source.url && `${separator}${title ?? ''}`}
            {note && <span className="rep-provenance-note"> {say(note)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

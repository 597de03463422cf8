import { useI18n } from '@/i18n/I18n.tsx';
import { sourceOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { useView } from '@/report/View.tsx';

/** What is known about an entry, line by line: on what basis, and where it stands. */
export function Provenance({ event }: { readonly event: TimelineEvent }) {
  const { m } = useI18n();
  const { report, say } = useView();
  const { timeline } = m;
  return (
    <ul className="tl-provenance">
      {event.provenance.map(({ of, basis, paragraph, source: id, note }) => {
        const source = id === null ? null : sourceOf(report, id);
        const title = source && say(source.title);
        return (
          <li key={`${of}-${basis}`}>
            <span className="tl-basis" data-basis={basis}>
              {timeline.basisLine(timeline.provenance[of], timeline.basisMeaning[basis])}
            </span>
            {paragraph !== null &&
              `${timeline.separator}${m.statement.source(say(report.origin.publisher), say(report.origin.kind), paragraph)}`}
            {source?.url && (
              <>
                {timeline.separator}
                <a href={source.url}>{title}</a>
              </>
            )}
            {source && !source.url && `${timeline.separator}${title ?? ''}`}
            {note && <span className="tl-provenance-note"> {say(note)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

import { useRef } from 'react';
import { absolute, eventHref } from '@/address/links.ts';
import { useKept } from '@/address/Kept.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { scopeOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { ProvenanceLines } from '@/report/ProvenanceLines.tsx';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { useReturnFocus } from '@/ui/useReturnFocus.ts';
import { EntryFigures } from './EntryFigures.tsx';
import { dateAndClosenessInWords } from '../words/eventWords.ts';

/** All that is known about an entry: text, date with its precision and basis, figures, sources, and a link that stays. */
export function EventDetails(props: {
  readonly event: TimelineEvent;
  /** Where the entry's title stands right above, it isn't said again. */
  readonly titled: boolean;
  readonly onClose: () => void;
  /** Finds what takes the focus when the details go. */
  readonly opener: () => HTMLElement | null;
}) {
  const { event, titled, onClose, opener } = props;
  const details = useRef<HTMLElement>(null);
  useReturnFocus(details, opener);
  const { language, m } = useI18n();
  const { report, say } = useView();
  const { timeline } = m;
  const kept = useKept();
  const { report: address, lang } = kept;
  const title = say(event.title);
  const ours = event.title.ours.includes(language) || event.description?.ours.includes(language) === true;
  return (
    <section ref={details} className="tl-details" aria-label={timeline.details(title)}>
      <button type="button" className="tl-close" aria-label={timeline.closeDetails} onClick={onClose} />
      {titled && <h3 className="tl-details-title">{title}</h3>}
      {event.description && <p>{say(event.description)}</p>}
      <dl>
        <dt>{timeline.date}</dt>
        <dd>{dateAndClosenessInWords(event, m)}</dd>
        {event.relation && (
          <>
            <dt>{timeline.relation}</dt>
            <dd>{say(event.relation)}</dd>
          </>
        )}
        <dt>{timeline.knownFrom}</dt>
        <dd>
          <ProvenanceLines event={event} />
        </dd>
        {event.figures.length > 0 && (
          <>
            <dt>{timeline.figures}</dt>
            <dd>
              <EntryFigures event={event} />
            </dd>
          </>
        )}
        <dt>{timeline.who}</dt>
        <dd>{say(scopeOf(report, event.scope).label)}</dd>
        <dt>{timeline.status}</dt>
        <dd>{m.statement.status[event.obsStatus]}</dd>
      </dl>
      {ours && <p className="tl-note">{timeline.ours}</p>}
      <p className="tl-actions">
        <a href={eventHref(kept, event.id)}>{timeline.link}</a>
        <CopyButton
          text={() => absolute(eventHref({ report: address, lang }, event.id))}
          done={timeline.copied}
          refused={timeline.copyByHand}
        >
          {timeline.copyLink}
        </CopyButton>
      </p>
    </section>
  );
}

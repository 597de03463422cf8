import { absolute, eventHref, linkFor } from '@/address/links.ts';
import { deviceFileId } from '@/address/deviceFile.ts';
import { useKept } from '@/address/Kept.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { closenessInWords } from '@/period/closeness.ts';
import { lookOf } from '@/quantity/status.ts';
import { scopeOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { ProvenanceLines } from '@/report/words/ProvenanceLines.tsx';
import { GroupName } from '@/report/texts/GroupName.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { DetailsPanel } from '@/ui/panel/DetailsPanel.tsx';
import { EntryFigures } from './EntryFigures.tsx';
import { basisInWords, dateInWords } from '../words/eventWords.ts';
import './details.css';

/** All that is known about an entry: text, date with its precision and basis, figures, sources, and a link that stays. */
export function EventDetails(props: { readonly event: TimelineEvent; readonly onClose: () => void }) {
  const { event, onClose } = props;
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  const { timeline, details } = m;
  const kept = useKept();
  const { report: address, lang } = kept;
  const title = say(event.title);
  const closeness = closenessInWords(event.date, m.period.closeness);
  const ours = event.title.ours.includes(language) || event.description?.ours.includes(language) === true;
  const cite = () =>
    details.citeEntry({
      title,
      date: dateInWords(event, m),
      basis: basisInWords(event, m),
      report: say(report.title),
      version: report.version,
      address: linkFor(address, eventHref({ report: address }, event.id)),
    });
  return (
    <DetailsPanel
      label={timeline.details(title)}
      className="tl-details"
      kicker={details.entryKind}
      title={<Say text={event.title} />}
      look={lookOf(event.obsStatus)}
      event={event.id}
      onClose={{ label: timeline.closeDetails, close: onClose }}
    >
      <p className="ui-panel-value">{dateInWords(event, m)}</p>
      {event.description && (
        <p className="tl-details-text">
          <Say text={event.description} />
        </p>
      )}
      <dl>
        {closeness !== null && (
          <>
            <dt>{timeline.date}</dt>
            <dd>{closeness}</dd>
          </>
        )}
        {event.relation && (
          <>
            <dt>{timeline.relation}</dt>
            <dd>
              <Say text={event.relation} />
            </dd>
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
        <dt>
          <GroupName of="scopes" />
        </dt>
        <dd>
          <Say text={scopeOf(report, event.scope).label} />
        </dd>
        <dt>{timeline.status}</dt>
        <dd>{m.statement.status[event.obsStatus]}</dd>
      </dl>
      {ours && <p className="tl-details-text">{timeline.ours}</p>}
      <p className="ui-panel-actions">
        <a href={eventHref(kept, event.id)}>{details.link}</a>
        {deviceFileId(address) === null && (
          <CopyButton
            text={() => absolute(eventHref({ report: address, lang }, event.id))}
            done={details.copied}
            refused={details.copyByHand}
          >
            {details.copyLink}
          </CopyButton>
        )}
        <CopyButton text={cite} done={details.copied} refused={details.copyByHand}>
          {details.copyCitation}
        </CopyButton>
      </p>
    </DetailsPanel>
  );
}

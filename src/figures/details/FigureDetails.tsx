import type { Ref } from 'react';
import { absolute, figureHref } from '@/address/links.ts';
import { useKept } from '@/address/Kept.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { formatPeriod } from '@/period/format.ts';
import { eventOf, unitOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { ProvenanceLines } from '@/report/ProvenanceLines.tsx';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { citationOf } from './citation.ts';
import { QuantityText } from '../QuantityText.tsx';
import { StatusMark } from '../StatusMark.tsx';
import '../figures.css';
import './details.css';

/** All that is known of a figure: value, qualifier, status, scope, period, place in the text, dates and their basis, citation. */
export function FigureDetails(props: {
  readonly figure: Figure;
  readonly onClose: (() => void) | null;
  readonly ref?: Ref<HTMLElement>;
}) {
  const { figure, onClose, ref } = props;
  const { language, m } = useI18n();
  const { report, statement, say } = useView();
  const { figures } = m;
  const kept = useKept();
  const { report: address, lang } = kept;
  const said = statement(figure);
  const unit = unitOf(report, figure);
  // Alone in a frame they are the page.
  const Heading = onClose ? 'h2' : 'h1';
  const shared = figure.topics.length > 1 && figure.topics.length === report.topics.length;
  const translated = figure.label.ours.includes(language);
  return (
    <aside
      ref={ref}
      className="fig-details"
      aria-label={figures.detailsOf(said.label)}
      data-figure={figure.id}
    >
      <div className="fig-details-head">
        <Heading className="fig-details-label" tabIndex={-1}>
          {said.label}
        </Heading>
        {onClose && (
          <button type="button" className="fig-close" aria-label={figures.closeDetails} onClick={onClose}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1L9 9M9 1L1 9" />
            </svg>
          </button>
        )}
      </div>
      <p className="fig-details-quantity">
        <QuantityText parts={said.parts} />
      </p>
      <dl>
        <dt>{figures.qualifier}</dt>
        <dd>{said.qualifier}</dd>
        <dt>{figures.unit}</dt>
        <dd>
          {said.unit}
          {unit.note && ` (${say(unit.note)})`}
        </dd>
        <dt>{figures.status}</dt>
        <dd>
          <StatusMark status={figure.obsStatus} /> {said.status}
        </dd>
        <dt>{figures.scope}</dt>
        <dd>{said.scope}</dd>
        {said.topics.length > 0 && (
          <>
            <dt>{figures.topics}</dt>
            <dd>
              {shared ? figures.allTogether : said.topics.join(' · ')}
              {report.topicsAssignedBy === 'us' && <small> {figures.assignedByUs}</small>}
            </dd>
          </>
        )}
        <dt>{figures.period}</dt>
        <dd>{said.period}</dd>
        <FigureDates figure={figure} />
        <dt>{figures.paragraph}</dt>
        <dd>{said.source}</dd>
        <dt>{figures.phrase}</dt>
        <dd>
          <q lang={said.phraseLanguage}>{said.phrase}</q> — {said.attribution}
        </dd>
        {figure.note && (
          <>
            <dt>{figures.note}</dt>
            <dd>{say(figure.note)}</dd>
          </>
        )}
      </dl>
      {translated && <p className="fig-ours">{figures.translation}</p>}
      <p className="fig-actions">
        <a href={figureHref(kept, figure.id)}>{figures.link}</a>
        <CopyButton
          text={() => absolute(figureHref({ report: address, lang }, figure.id))}
          done={figures.copied}
          refused={figures.copyByHand}
        >
          {figures.copyLink}
        </CopyButton>
        <CopyButton
          text={() => citationOf(said, report, absolute(figureHref({ report: address }, figure.id)), m, say)}
          done={figures.copied}
          refused={figures.copyByHand}
        >
          {figures.copyCitation}
        </CopyButton>
      </p>
    </aside>
  );
}

/** The date of the figure's period with the basis of every part of it. */
function FigureDates({ figure }: { readonly figure: Figure }) {
  const { m } = useI18n();
  const { report, select } = useView();
  if (!figure.timePeriod?.event) return null;
  const event = eventOf(report, figure.timePeriod.event);
  return (
    <>
      <dt>{m.figures.dates}</dt>
      <dd>
        <button type="button" className="fig-link" onClick={() => select({ kind: 'event', id: event.id })}>
          {formatPeriod(event.date, m.period)}
        </button>
        <ProvenanceLines event={event} />
      </dd>
    </>
  );
}

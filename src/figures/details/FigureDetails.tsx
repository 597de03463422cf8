import type { ReactNode } from 'react';
import { absolute, figureHref, linkFor } from '@/address/links.ts';
import { deviceFileId } from '@/address/deviceFile.ts';
import { useKept } from '@/address/Kept.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { partsToString } from '@/quantity/format.ts';
import { groupParts } from '@/quantity/groups.ts';
import { lookOf } from '@/quantity/status.ts';
import { figureLines } from '@/report/lines/figureLines.ts';
import { eventOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { ProvenanceLines } from '@/report/words/ProvenanceLines.tsx';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { DetailsPanel } from '@/ui/panel/DetailsPanel.tsx';
import { citationOf } from './citation.ts';
import { Items } from './Items.tsx';
import { PrintedPhrase } from './PrintedPhrase.tsx';
import '../figures.css';
import './details.css';

/** All that is known of a figure: its value in one breath, where it is printed, and whatever else it carries, a line each. */
export function FigureDetails(props: {
  readonly figure: Figure;
  readonly onClose: (() => void) | null;
  /** More that can be done with the figure, beside link and citation. */
  readonly actions?: ReactNode;
}) {
  const { figure, onClose, actions } = props;
  const { language, m } = useWholeI18n();
  const { report, statement, say } = useView();
  const { details } = m;
  const kept = useKept();
  const { report: address, lang } = kept;
  const said = statement(figure);
  // The phrase and its place stand above the lines.
  const lines = figureLines(report, figure, language, m).filter(({ kind }) => kind !== 'phrase');
  return (
    <DetailsPanel
      label={m.figures.detailsOf(said.label)}
      className="fig-details"
      kicker={details.figureKind}
      title={<Say text={figure.label} />}
      look={lookOf(figure.obsStatus)}
      figure={figure.id}
      onClose={onClose && { label: m.figures.closeDetails, close: onClose }}
    >
      <Value figure={figure} />
      <PrintedPhrase figure={figure} />
      <dl>
        {lines.map(({ kind, term, termLang, items }) => (
          <div key={kind} className="ui-panel-row" data-line={kind}>
            <dt lang={termLang ?? undefined}>{term}</dt>
            <dd>
              <Items items={items} />
              {kind === 'dates' && figure.timePeriod?.event && (
                <ProvenanceLines event={eventOf(report, figure.timePeriod.event)} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="ui-panel-actions">
        <a href={figureHref(kept, figure.id)}>{details.link}</a>
        {deviceFileId(address) === null && (
          <CopyButton
            text={() => absolute(figureHref({ report: address, lang }, figure.id))}
            done={details.copied}
            refused={details.copyByHand}
          >
            {details.copyLink}
          </CopyButton>
        )}
        <CopyButton
          text={() =>
            citationOf(said, report, linkFor(address, figureHref({ report: address }, figure.id)), m, say)
          }
          done={details.copied}
          refused={details.copyByHand}
        >
          {details.copyCitation}
        </CopyButton>
        {actions}
      </div>
    </DetailsPanel>
  );
}

/** A number with its scale ("4.95 billion") has room; one that is words or a range may be too long to be set as large. */
const MOST_LARGE = 12;

function Value({ figure }: { readonly figure: Figure }) {
  const { before, number, scale, unit, note } = groupParts(useView().statement(figure).parts);
  // A scale is as large as its number, which means nothing without it.
  const amount = [...number, ...scale];
  return (
    <p className="ui-panel-value fig-details-quantity">
      <QuantityParts parts={before} />
      <b className={partsToString(amount).length > MOST_LARGE ? 'ui-panel-long' : undefined}>
        <QuantityParts parts={amount} />
      </b>
      <QuantityParts parts={unit} />
      {note.length > 0 && (
        <span className="fig-details-note">
          <QuantityParts parts={note} />
        </span>
      )}
    </p>
  );
}

import { useQueryStates } from 'nuqs';
import type { ReactNode } from 'react';
import { timelineParameters } from '@/address/parameters.ts';
import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { fieldsOf } from '@/figures/field/fieldModel.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { later } from '@/ui/later.tsx';
import { FieldInAddress } from '../page/Hero.tsx';
import type { EmbeddedPart } from './embeddedPart.ts';

/** From the page's own script: a chunk shared by two would cost the first view a request. */
const Ledger = later(() => import('../page/LedgerSection.tsx').then((module) => module.LedgerAlone));

/** A part as it is on the page, under the report's title where it does not say itself what it is of. */
export function PartAlone({ part }: { readonly part: EmbeddedPart }) {
  const { m } = useI18n();
  const { report } = useView();
  switch (part.kind) {
    case 'chart':
      return <ChartCard entry={part.chart} headingLevel={1} />;
    case 'figure':
      return <FigureDetails figure={part.figure} onClose={null} />;
    case 'field':
      return (
        <Titled heading={null}>
          <FieldInAddress fields={fieldsOf(report)} />
        </Titled>
      );
    case 'ledger':
      return (
        <Titled heading={m.ledger.title(report.figures.length)}>
          <Ledger />
        </Titled>
      );
    case 'timeline':
      return (
        <Titled heading={m.page.timeline}>
          <TimelineInAddress />
        </Titled>
      );
  }
}

function Titled(props: { readonly heading: string | null; readonly children: ReactNode }) {
  const { report } = useView();
  return (
    <section aria-labelledby="embed-heading">
      <h1 className="embed-report" id={props.heading === null ? 'embed-heading' : undefined}>
        <Say text={report.title} />
      </h1>
      {props.heading !== null && (
        <h2 id="embed-heading" className="embed-part">
          {props.heading}
        </h2>
      )}
      {props.children}
    </section>
  );
}

function TimelineInAddress() {
  const [{ window, view }, setUrl] = useQueryStates(timelineParameters);
  return (
    <Timeline
      window={window}
      onWindow={(next) => void setUrl({ window: next })}
      view={view}
      onView={(next) => void setUrl({ view: next })}
    />
  );
}

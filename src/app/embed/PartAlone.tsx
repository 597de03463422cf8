import type { ReactNode } from 'react';
import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { later } from '@/ui/loading/later.tsx';
import type { EmbeddedPart } from './embeddedPart.ts';

/** From the page's own scripts: a chunk shared by two would cost the first view a request. */
const Ledger = later(() => import('../page/sections/LedgerSection.tsx').then((module) => module.LedgerAlone));
const Timeline = later(() =>
  import('../page/sections/TimelineSection.tsx').then((module) => module.TimelineInAddress),
);

export interface PartProps {
  readonly part: EmbeddedPart;
  /** The field, which is there with the first view. */
  readonly field: ReactNode;
}

/** A part as it is on the page, under the report's title where it does not say itself what it is of. */
export function PartAlone({ part, field }: PartProps) {
  const { m } = useI18n();
  const { report } = useView();
  switch (part.kind) {
    case 'chart':
      return <ChartCard entry={part.chart} headingLevel={1} />;
    case 'figure':
      return <FigureDetails figure={part.figure} onClose={null} />;
    case 'field':
      return <Titled heading={null}>{field}</Titled>;
    case 'ledger':
      return (
        <Titled heading={m.page.figures(report.figures.length)}>
          <Ledger />
        </Titled>
      );
    case 'timeline':
      return (
        <Titled heading={m.page.timeline}>
          <Timeline />
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

import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { figureOf, indexOf } from '@/report/lookup.ts';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { useState } from 'react';
import { sections } from './page/sections.tsx';
import { useOpener } from './page/useOpener.ts';
import './page/page.css';

/** One chart, one figure or the timeline alone, for an iframe; with its source, like everywhere. */
export function Embed({ id }: { readonly id: string }) {
  const { m } = useI18n();
  const { report } = useView();
  const opener = useOpener();
  const chart = indexOf(report).charts.get(id);
  return (
    <main className="page-embed">
      {id === 'timeline' && (
        <section aria-labelledby="embed-heading">
          <h1 className="page-embed-report">
            <Say text={report.title} />
          </h1>
          <h2 id="embed-heading" className="page-embed-part">
            {m.page.timeline}
          </h2>
          <FreeTimeline />
          <sections.Details opener={opener} />
        </section>
      )}
      {chart && <ChartCard entry={chart} headingLevel={1} />}
      {!chart && id !== 'timeline' && <FigureDetails figure={figureOf(report, id)} onClose={null} />}
    </main>
  );
}

/** The timeline with its window kept here: an embedding page owns the address. */
function FreeTimeline() {
  const [window, setWindow] = useState<{ from: number; to: number } | null>(null);
  const [view, setView] = useState<'axis' | 'list' | null>(null);
  return <Timeline window={window} onWindow={setWindow} view={view} onView={setView} />;
}

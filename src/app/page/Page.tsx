import { useQueryStates } from 'nuqs';
import { useEffect, useRef, type ReactNode } from 'react';
import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { ChartGrid } from '@/charts/frame/ChartGrid.tsx';
import { Ledger } from '@/figures/ledger/Ledger.tsx';
import { Headlines } from '@/figures/headlines/Headlines.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { ReportLanguage } from '@/report/texts/ReportLanguage.tsx';
import { useView } from '@/report/View.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { About } from './About.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Guarded } from './Guarded.tsx';
import { Hero } from './Hero.tsx';
import { Masthead } from './Masthead.tsx';
import { Limits } from './Limits.tsx';
import { Section } from './Section.tsx';
import { SelectedDetails } from './SelectedDetails.tsx';
import { placeParameters, timelineParameters } from '@/address/parameters.ts';
import { useLitFigures } from './useLitFigures.ts';
import { useScrollToSelection } from './useScrollToSelection.ts';
import './lights.css';
import './page.css';

/** The page: one scroll, in the order of the design, each part a landmark. */
export function Page(props: { readonly languageFailed: boolean; readonly children: ReactNode }) {
  const { m } = useI18n();
  const { report, selection } = useView();
  useScrollToSelection(selection);
  const stacked = report.charts.some((chart) => chart.kind === 'bars' && chart.stacked);
  const chartsLead = stacked ? {} : { lead: m.page.chartsLead };
  return (
    <Frame>
      <a className="page-skip" href="#content">
        {m.page.skip}
      </a>
      <Guarded>
        <Masthead />
      </Guarded>
      {props.languageFailed && <p role="alert">{m.page.languageFailed}</p>}
      <main className="page-main" id="content" tabIndex={-1}>
        {props.children}
        <ReportLanguage />
        <Guarded>
          <Hero />
        </Guarded>
        <Section id="headlines" heading={m.page.headlines} quiet>
          <Guarded>
            <Headlines />
          </Guarded>
        </Section>
        <Section
          id="figures"
          part="ledger"
          heading={m.ledger.title(report.figures.length)}
          lead={m.ledger.lead}
        >
          <Guarded>
            <Ledger
              filters={
                <Guarded>
                  <FilterBar />
                </Guarded>
              }
            />
          </Guarded>
        </Section>
        {report.charts.length > 0 && (
          <Section id="charts" part="charts" heading={m.page.charts} {...chartsLead}>
            <ChartGrid
              entries={report.charts}
              card={(entry, height) => (
                <Guarded>
                  <ChartCard entry={entry} height={height} />
                </Guarded>
              )}
            />
          </Section>
        )}
        {report.timeline.length > 0 && (
          <Section id="timeline" heading={m.page.timeline}>
            <Guarded>
              <TimelineInUrl />
            </Guarded>
          </Section>
        )}
        <Guarded>
          <Limits />
        </Guarded>
      </main>
      <SelectedDetails />
      <Guarded>
        <About />
      </Guarded>
    </Frame>
  );
}

/** The page's outermost element, which can't be reached while the deck is open. Alone in following the slide, it draws nothing anew. */
function Frame({ children }: { readonly children: ReactNode }) {
  const { selection, select, highlight } = useView();
  const page = useRef<HTMLDivElement>(null);
  useLitFigures(page, highlight);
  const [{ slide }] = useQueryStates(placeParameters);
  useEscape(selection !== null && slide === null, () => select(null));
  return (
    <div ref={page} className="page" inert={slide !== null}>
      {children}
    </div>
  );
}

function TimelineInUrl() {
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

/** Escape clears the selection, unless something nearer has taken the key for itself. */
function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented } = event;
      // A dialog over the page closes by itself with the same key.
      const inDialog = target instanceof Element && target.closest('dialog') !== null;
      if (key === 'Escape' && !defaultPrevented && !inDialog) onEscape();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active, onEscape]);
}

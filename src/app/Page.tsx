import { useQueryStates } from 'nuqs';
import { useEffect, type ReactNode } from 'react';
import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { Coverage } from '@/figures/limits/Coverage.tsx';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { FiguresTable } from '@/figures/table/FiguresTable.tsx';
import { Headlines } from '@/figures/headlines/Headlines.tsx';
import { Honours } from '@/figures/limits/Honours.tsx';
import { Questions } from '@/figures/limits/Questions.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { figureOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { ErrorBoundary } from '@/ui/ErrorBoundary.tsx';
import { About } from './About.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Header } from './Header.tsx';
import { Section } from './Section.tsx';
import { placeParameters, timelineParameters } from '@/address/parameters.ts';
import { useScrollToSelection } from './useScrollToSelection.ts';
import './columns.css';
import './page.css';

/** The page: one scroll, in the order of the design, each part a landmark. */
export function Page(props: { readonly languageFailed: boolean; readonly children: ReactNode }) {
  const { m } = useI18n();
  const { report, selection, select } = useView();
  useScrollToSelection(selection);
  const selected = selection?.kind === 'figure' ? figureOf(report, selection.id) : null;

  return (
    <Frame details={selected !== null}>
      <a className="page-skip" href="#headlines">
        {m.page.skip}
      </a>
      <Header languageFailed={props.languageFailed} />
      <div className="page-columns">
        <main className="page-main">
          {props.children}
          <Section id="headlines" heading={m.page.headlines} quiet>
            <Headlines />
          </Section>
          <FilterBar />
          <Section id="charts" heading={m.page.charts} quiet>
            <div className="page-charts">
              {report.charts.map((entry) => (
                <Guarded key={entry.id}>
                  <ChartCard entry={entry} headingLevel={3} />
                </Guarded>
              ))}
            </div>
          </Section>
          {report.timeline.length > 0 && (
            <Section id="timeline" heading={m.page.timeline}>
              <Guarded>
                <TimelineInUrl />
              </Guarded>
            </Section>
          )}
          <Section id="limits" heading={m.page.limits}>
            <Coverage />
            <Questions />
            <Honours />
          </Section>
          <Section id="figures" heading={m.page.figures}>
            <FiguresTable />
          </Section>
        </main>
        {selected && <FigureDetails key={selected.id} figure={selected} onClose={() => select(null)} />}
      </div>
      <About />
    </Frame>
  );
}

/** The page's outermost element, which can't be reached while the deck is open. Alone in following the slide, it draws nothing anew. */
function Frame({ details, children }: { readonly details: boolean; readonly children: ReactNode }) {
  const { selection, select } = useView();
  const [{ slide }] = useQueryStates(placeParameters);
  useEscape(selection !== null && slide === null, () => select(null));
  return (
    <div className="page" data-details={details} inert={slide !== null}>
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

function Guarded({ children }: { readonly children: ReactNode }) {
  const { m } = useI18n();
  const fallback = (
    <p role="alert" className="page-failed">
      {m.page.failed} {m.page.failedHint}
    </p>
  );
  return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>;
}

/** Escape clears the selection, unless something nearer has taken the key for itself. */
function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active, onEscape]);
}

import { useQueryStates } from 'nuqs';
import { Suspense, useEffect, type ReactNode } from 'react';
import { Headlines } from '@/figures/headlines/Headlines.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { ReportLanguage } from '@/report/texts/ReportLanguage.tsx';
import { useSelected } from '@/report/View.tsx';
import { Guarded } from './Guarded.tsx';
import { Hero } from './sections/Hero.tsx';
import { Masthead } from './masthead/Masthead.tsx';
import { Alive, Part } from './Part.tsx';
import { Section } from './Section.tsx';
import { sections } from './sections.tsx';
import { Surroundings } from './Surroundings.tsx';
import { placeParameters } from '@/address/parameters.ts';
import { whenIdle } from '@/ui/loading/whenIdle.ts';
import { useOpener } from './useOpener.ts';
import './lights.css';
import './page.css';

/** The parts of the first view by their names; the headlines have none. */
const FIRST_VIEW = ['masthead', 'hero', ''];

const anywhere = () => document.body;

/** The page: one scroll, in the order of the design, each part a landmark. */
export function Page(props: { readonly languageFailed: boolean; readonly children: ReactNode }) {
  const { m } = useI18n();
  return (
    <Frame>
      <Guarded>
        <Suspense fallback={null}>
          <sections.Around />
        </Suspense>
      </Guarded>
      <a className="page-skip" href="#content">
        {m.page.skip}
      </a>
      <a className="page-skip" href="#all-figures">
        {m.page.skipToFigures}
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
        <Part name="ledger" of={sections.Ledger} />
        <Part name="charts" of={sections.Charts} />
        <Part name="timeline" of={sections.Timeline} />
        <Part name="limits" of={sections.Limits} />
      </main>
      <Surroundings place={anywhere} isFirst>
        <Details />
      </Surroundings>
      {FIRST_VIEW.map((part) => (
        <Alive key={part} part={part} />
      ))}
      <Part name="about" of={sections.About} />
    </Frame>
  );
}

/** The page's outermost element, which can't be reached while the deck is open. Alone in following the slide, it draws nothing anew. */
function Frame({ children }: { readonly children: ReactNode }) {
  const { selection } = useSelected();
  const [{ slide }] = useQueryStates(placeParameters);
  return (
    <div className="page" data-opens={selection !== null} inert={slide !== null}>
      {children}
    </div>
  );
}

/**
 * The details of what is selected, over the page, after what was pressed for them has answered. It is known before their code is there.
 */
function Details() {
  const { selection } = useSelected();
  const opener = useOpener();
  // Ahead of the first press, and after all that is on its way before; if it fails now, it is asked for again then.
  useEffect(() => whenIdle(() => void sections.Details.fetch().catch(() => {})), []);
  if (selection === null) return null;
  return (
    <Guarded>
      <Suspense fallback={null}>
        <sections.Details opener={opener} />
      </Suspense>
    </Guarded>
  );
}

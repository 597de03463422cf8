import { lastPlace } from '@/address/lastPlace.ts';
import { useQueryStates } from 'nuqs';
import { useId } from 'react';
import { placeParameters } from '@/address/parameters.ts';
import { Download } from '@/exports/menu/Download.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Logo } from '@/ui/Logo.tsx';
import { OpenReport } from '../../file/OpenReport.tsx';
import { Share } from '../../share/Share.tsx';
import { AppearanceSwitch, LanguageSwitch } from './LookSwitches.tsx';
import './masthead.css';
// After the row's own: what it holds stands otherwise in the menu.
import './menu.css';

const WHOLE = { kind: 'report' } as const;

/** One row: whose page this is, its sections, and what can be done with it. */
export function Masthead() {
  const { m } = useI18n();
  const menu = useId();
  return (
    <header className="page-masthead" data-part="masthead">
      <Brand />
      <SectionLinks />
      <div className="page-tools">
        <LanguageSwitch />
        <button type="button" className="page-menu-button" popoverTarget={menu} aria-label={m.page.menu}>
          <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
            <path d="M0 1H22M0 8H22M0 15H22" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
        <div id={menu} className="page-menu" popover="auto">
          <AppearanceSwitch />
          <OpenReport />
          <Share />
          <Download subject={WHOLE} />
        </div>
        <PresentButton />
      </div>
    </header>
  );
}

/** The mark and the product's name. */
export function Brand() {
  const { m } = useI18n();
  return (
    <p className="page-brand">
      <Logo height={24} />
      <span>{m.page.product}</span>
    </p>
  );
}

function SectionLinks() {
  const { m } = useI18n();
  const { report } = useView();
  const { page } = m;
  // The limits' own section, or, in a report without groups and honours, its questions.
  const limits =
    report.topics.length + report.honours.length > 0
      ? 'limits'
      : report.questions.length > 0
        ? 'questions'
        : null;
  const sections = [
    ['figures', m.page.figures(report.figures.length)],
    ...(report.charts.length > 0 ? [['charts', page.charts] as const] : []),
    ...(report.timeline.length > 0 ? [['timeline', page.timeline] as const] : []),
    ...(limits === null ? [] : [[limits, page.cannot] as const]),
    ['about', page.about],
  ] as const;
  return (
    <nav
      className="page-nav"
      aria-label={page.sections}
      // On a phone the row is longer than the screen, and a browser leaves a link where it is as long as some of it is seen.
      onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
    >
      <ul>
        {sections.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PresentButton() {
  const { m } = useI18n();
  const [, setUrl] = useQueryStates(placeParameters);
  return (
    <button
      type="button"
      className="page-present"
      data-present=""
      onClick={() => void setUrl(lastPlace(), { history: 'push' })}
    >
      {m.page.present}
    </button>
  );
}

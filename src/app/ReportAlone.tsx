import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { OpenReport } from './file/OpenReport.tsx';
import { AppearanceSwitch, LanguageSwitch } from './page/masthead/LookSwitches.tsx';
import { Brand } from './page/masthead/Masthead.tsx';
import './page/page.css';

/** In place of a report that isn't there: how its loading stands, and nothing of any other report. */
export function ReportAlone({ children }: { readonly children: ReactNode }) {
  const { m } = useI18n();
  return (
    <main className="page">
      <div className="page-masthead">
        <Brand />
        <div className="page-tools">
          <LanguageSwitch />
          <AppearanceSwitch />
          <OpenReport />
        </div>
      </div>
      <h1 className="ui-visually-hidden">{m.page.anotherReport}</h1>
      {children}
    </main>
  );
}

import { useQueryStates } from 'nuqs';
import { memo, Suspense, useEffect, useState } from 'react';
import { KeptProvider } from '@/address/Kept.tsx';
import { viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { fill } from '@/report/words/fill.ts';
import { ErrorBoundary } from '@/ui/loading/ErrorBoundary.tsx';
import { later } from '@/ui/loading/later.tsx';
import { embeddedPart } from './embed/embeddedPart.ts';
import { Desk } from './file/Desk.tsx';
import type { Given } from './file/given.ts';
import { GiveContext } from './file/OpenReport.tsx';
import { FieldInAddress } from './page/sections/Hero.tsx';
import { Page } from './page/Page.tsx';
import { PresentationInAddress } from './stage/PresentationInAddress.tsx';
import { StatusInAddress } from './StatusInAddress.tsx';
import { useReport } from './useReport.ts';
import { ViewInAddress } from './ViewInAddress.tsx';

/** One part alone, for a page of someone else's: most visits need none. */
const Embed = later(() => import('./embed/Embed.tsx').then((module) => module.Embed));

/** In place of a report that isn't there: few visits see it. */
const Alone = later(() => import('./ReportAlone.tsx').then((module) => module.ReportAlone));

/** Joins the address with the report: which one, and which view of it. A language that is asked for draws nothing of it anew until it is there. */
export const ReportPage = memo(function ReportPage({ languageFailed }: { readonly languageFailed: boolean }) {
  const [{ report: address, embed, presenter }] = useQueryStates(viewParameters);
  const { language, m } = useI18n();
  const { shown, state, retry } = useReport(address);

  const title = shown && fill(shown.report, shown.report.title, language, m);
  useEffect(() => {
    document.title = `${title ?? m.page.anotherReport} · ${m.page.product}`;
  }, [title, m]);

  // An embed and the presenter's window have a place for no other report.
  const own = embed === null && presenter === null;
  const [given, give] = useState<Given | null>(null);
  const desk = own && <Desk given={given} onGiven={give} title={title} />;
  const status = (seen: string | null) => <StatusInAddress title={seen} state={state} onRetry={retry} />;
  const asked = shown?.address === address;
  const embedded = shown && embed !== null ? embeddedPart(shown.report, embed) : null;
  // What stands in for a report that isn't there would pass for it, except on a page that says whose it is.
  if (shown === null || (!asked && (embed !== null || presenter !== null))) {
    return (
      <GiveContext value={own ? give : null}>
        <ErrorBoundary shown={address} fallback={status(null)}>
          <Suspense fallback={status(null)}>
            <Alone>
              {status(null)}
              {desk}
            </Alone>
          </Suspense>
        </ErrorBoundary>
      </GiveContext>
    );
  }
  return (
    <GiveContext value={own ? give : null}>
      <KeptProvider report={shown.address}>
        <ViewInAddress report={shown.report} history={embedded === null ? 'push' : 'replace'}>
          {presenter === null && embedded === null && (
            <Page languageFailed={languageFailed}>
              {status(title)}
              {desk}
            </Page>
          )}
          {embedded !== null && (
            <Suspense fallback={null}>
              <Embed part={embedded} field={<FieldInAddress />} />
            </Suspense>
          )}
          <PresentationInAddress instead={asked ? null : status(null)} />
        </ViewInAddress>
      </KeptProvider>
    </GiveContext>
  );
});

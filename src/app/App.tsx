import { NuqsAdapter } from 'nuqs/adapters/react';
import { useQueryStates } from 'nuqs';
import { useEffect } from 'react';
import { I18nProvider } from '@/i18n/I18n.tsx';
import { languages, type Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import '@/styles/fonts.css';
import '@/styles/tokens.css';
import '@/styles/base.css';
import '@/styles/segments.css';
import '@/styles/fold.css';
import { applyAppearance } from './appearance.ts';
import { AskLanguageProvider } from './AskLanguage.tsx';
import { Offline } from './offline/Offline.tsx';
import { ReportPage } from './ReportPage.tsx';
import { lookParameters } from '@/address/parameters.ts';
import { useLanguage } from './useLanguage.ts';

/** The whole product, started in a language whose messages are there. */
export function App(props: { readonly language: Language; readonly messages: FirstMessages }) {
  return (
    <NuqsAdapter>
      <Localized {...props} />
    </NuqsAdapter>
  );
}

function Localized(initial: { readonly language: Language; readonly messages: FirstMessages }) {
  const [{ lang, appearance }] = useQueryStates(lookParameters);
  const { language, messages, ...load } = useLanguage(initial, lang);
  useEffect(() => {
    const page = document.documentElement;
    const { tag } = languages[language];
    // Browsers look at the style of every element again, even where it was so before.
    if (page.lang !== tag) page.lang = tag;
  }, [language]);
  useEffect(() => applyAppearance(appearance), [appearance]);
  return (
    <I18nProvider language={language} messages={messages}>
      <AskLanguageProvider {...load}>
        <ReportPage languageFailed={load.failed} />
      </AskLanguageProvider>
      {import.meta.env.MODE !== 'single' && <Offline />}
    </I18nProvider>
  );
}

import { prerender as renderStatic } from 'react-dom/static';
import { LANGUAGE_IDS, languages, type Language } from '@/i18n/languages.ts';
import { fill } from '@/report/fill.ts';
import { bundledReport } from '@/report/query.ts';
import { App } from './App.tsx';

/** The page as HTML at build time, so that it can be read without JavaScript, and its title. */
export async function prerender(
  language: Language,
): Promise<{ readonly html: string; readonly title: string }> {
  const { messages } = await languages[language].load();
  const { prelude } = await renderStatic(<App language={language} messages={messages} />);
  return {
    html: await new Response(prelude).text(),
    title: `${fill(bundledReport, bundledReport.title, language, messages)} · ${messages.page.product}`,
  };
}

/** What the page says in each language, the default first, where its scripts could not start. */
export async function startWords() {
  const all = await Promise.all(
    LANGUAGE_IDS.map(async (id) => {
      const { messages } = await languages[id].load();
      return [id, { ...messages.start, tag: languages[id].tag, retry: messages.page.retry }] as const;
    }),
  );
  return Object.fromEntries(all);
}

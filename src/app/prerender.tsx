import { prerender as renderStatic } from 'react-dom/static';
import { LANGUAGE_IDS, languages } from '@/i18n/languages.ts';
import { fill } from '@/report/words/fill.ts';
import { bundledReport } from '@/report/bundled.ts';
import { App } from './App.tsx';

/** More than any page has, so that each section stands in its place and none comes later by a script. */
const WHOLE = Infinity;

/** The page as HTML at build time in each language, the default first, so that it can be read without JavaScript, and its title. */
export function prerender() {
  return Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      const { messages } = await languages[language].load();
      const app = <App language={language} messages={messages} />;
      const { prelude } = await renderStatic(app, { progressiveChunkSize: WHOLE });
      const title = fill(bundledReport, bundledReport.title, language, messages);
      return {
        language,
        tag: languages[language].tag,
        html: await new Response(prelude).text(),
        title: `${title} · ${messages.page.product}`,
      };
    }),
  );
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

import { StrictMode, startTransition, useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isLanguage, LANGUAGE_IDS, languages, preferredLanguage, type Language } from '@/i18n/languages.ts';
import { fetchWhole } from '@/i18n/whole.ts';
import { App } from './App.tsx';
import { nextTask } from '@/ui/loading/nextTask.ts';
import { fetchSections } from './page/sections.tsx';
import { appearanceFrom, applyAppearance } from './appearance.ts';

/** Finds the language and appearance that the address or the reader's browser asks for, and starts the app in them. */
export async function mount(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html needs an element with the id “root”');
  const parameters = new URLSearchParams(location.search);
  applyAppearance(appearanceFrom(parameters));
  const built = root.dataset['prerendered'];
  const wanted = languageFrom(parameters, built);
  const [{ language, messages }] = await Promise.all([loadOr(wanted, LANGUAGE_IDS[0]), takeSheet(root)]);
  await nextTask();
  const app = (
    <StrictMode>
      <Shown>
        <App language={language} messages={messages} />
      </Shown>
    </StrictMode>
  );
  const asBuilt = language === built;
  // Where the address asks for something, the page changes as soon as it is alive; no section may be missing then: one that has begun to
  // be used would be taken away and drawn anew. In another language than it was built in, nothing may move when a section comes.
  if (!asBuilt || location.search !== '') await Promise.allSettled([fetchSections(), fetchWhole(language)]);
  // A page that was built in this language comes alive part by part, none of them in the way of what the reader does.
  if (asBuilt) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  await nextTask();
  // Side by side with the sections that it is needed for; where it fails, they ask again.
  await Promise.allSettled([fetchWhole(language)]);
}

/** The page waits unseen only while what was built is not what was asked for (scripts/vite/pageScripts.mjs). */
function Shown({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    delete document.documentElement.dataset['wait'];
  }, []);
  return children;
}

/** The sheet of the sections stands before them in the page as it was built (scripts/vite/firstPaint.ts); from now on it is the head's. */
async function takeSheet(root: Element): Promise<void> {
  const built = root.querySelector('link[data-below]');
  const kept = built?.cloneNode();
  if (!built || !kept) return;
  await new Promise((done) => {
    kept.addEventListener('load', done);
    kept.addEventListener('error', done);
    document.head.append(kept);
  });
  built.remove();
}

/** A page built in another language than the default has an address of its own, which asks for that language. */
function languageFrom(parameters: URLSearchParams, built: string | undefined): Language {
  const wanted = parameters.get('lang');
  if (isLanguage(wanted)) return wanted;
  return isLanguage(built) && built !== LANGUAGE_IDS[0] ? built : preferredLanguage(navigator.languages);
}

/** A language's messages, or those of the fallback when the network refuses the wanted ones. */
async function loadOr(wanted: Language, fallback: Language) {
  try {
    return { language: wanted, ...(await languages[wanted].loadFirst()) };
  } catch (error) {
    if (wanted === fallback) throw error;
    return { language: fallback, ...(await languages[fallback].loadFirst()) };
  }
}

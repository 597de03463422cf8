import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isLanguage, LANGUAGE_IDS, languages, preferredLanguage, type Language } from '@/i18n/languages.ts';
import { App } from './App.tsx';
import { appearanceFrom, applyAppearance } from './appearance.ts';

/** Finds the language and appearance that the address or the reader's browser asks for, and starts the app in them. */
export async function mount(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html needs an element with the id “root”');
  const parameters = new URLSearchParams(location.search);
  applyAppearance(appearanceFrom(parameters));
  const wanted = languageFrom(parameters);
  const { language, messages } = await loadOr(wanted, LANGUAGE_IDS[0]);
  const app = (
    <StrictMode>
      <App language={language} messages={messages} />
    </StrictMode>
  );
  // The page was rendered at build time in the first language only.
  if (language === LANGUAGE_IDS[0] && root.dataset['prerendered'] !== undefined) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

function languageFrom(parameters: URLSearchParams): Language {
  const wanted = parameters.get('lang');
  return isLanguage(wanted) ? wanted : preferredLanguage(navigator.languages);
}

/** A language's messages, or those of the fallback when the network refuses the wanted ones. */
async function loadOr(wanted: Language, fallback: Language) {
  try {
    return { language: wanted, ...(await languages[wanted].load()) };
  } catch (error) {
    if (wanted === fallback) throw error;
    return { language: fallback, ...(await languages[fallback].load()) };
  }
}

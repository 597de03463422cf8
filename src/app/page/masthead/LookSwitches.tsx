import { useQueryStates } from 'nuqs';
import { lookParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { LANGUAGE_IDS, languages } from '@/i18n/languages.ts';
import { useMediaQuery } from '@/ui/screen/mediaQuery.ts';
import { useAskLanguage } from '../../AskLanguage.tsx';

/** The other languages, each by its own name. */
export function LanguageSwitch() {
  const { language } = useI18n();
  const { ask } = useAskLanguage('push');
  return LANGUAGE_IDS.filter((id) => id !== language).map((id, place) => (
    // By its place: the button that was pressed stays, with the focus on it, and offers the language before.
    <button key={place} type="button" lang={languages[id].tag} onClick={() => ask(id)}>
      {languages[id].name}
    </button>
  ));
}

/** Dark or light. What the system has anyway is left to it, so the address says only what differs. */
export function AppearanceSwitch() {
  const { m } = useI18n();
  const [{ appearance }, setUrl] = useQueryStates(lookParameters);
  const system = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const dark = (appearance ?? system) === 'dark';
  const other = dark ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="page-appearance"
      aria-pressed={dark}
      title={m.page.dark}
      onClick={() => void setUrl({ appearance: other === system ? null : other })}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M9 1.5a7.5 7.5 0 0 1 0 15Z" fill="currentColor" />
      </svg>
      <span className="page-sign-name">{m.page.dark}</span>
    </button>
  );
}

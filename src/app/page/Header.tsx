import { useQueryStates } from 'nuqs';
import { useI18n } from '@/i18n/I18n.tsx';
import { LANGUAGE_IDS, languages } from '@/i18n/languages.ts';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { APPEARANCES, lookParameters, placeParameters } from '@/address/parameters.ts';
import { useAskLanguage } from '../AskLanguage.tsx';
import './header.css';

/** What this is, where it comes from, and the switches for language, appearance and presentation. */
export function Header({ languageFailed }: { readonly languageFailed: boolean }) {
  const { m } = useI18n();
  const { report, say } = useView();
  const { page } = m;
  const sections = [
    ['charts', page.charts],
    ...(report.timeline.length > 0 ? [['timeline', page.timeline] as const] : []),
    ['limits', page.limits],
    ['figures', page.figures],
    ['about', page.about],
  ] as const;
  return (
    <header className="page-header">
      <div className="page-bar">
        <p className="page-brand">
          <strong>{page.product}</strong> <span>{say(report.origin.publisher)}</span>
        </p>
        <nav aria-label={page.sections}>
          <ul>
            {sections.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Tools />
      </div>
      {languageFailed && <p role="alert">{page.languageFailed}</p>}
      <h1>{say(report.title)}</h1>
      {report.description && <p className="page-lead">{say(report.description)}</p>}
      <p className="page-origin">
        {m.statement.sentence(page.source, say(report.origin.title))} · {say(report.origin.attribution)}
      </p>
    </header>
  );
}

function Tools() {
  const { m } = useI18n();
  const { page } = m;
  return (
    <div className="page-tools">
      <LookSwitches />
      <CopyButton text={() => location.href} done={page.copied} refused={page.copyByHand}>
        {page.share}
      </CopyButton>
      <PresentButton />
    </div>
  );
}

/** The switches for language and appearance. */
export function LookSwitches() {
  const { language, m } = useI18n();
  const [{ appearance }, setUrl] = useQueryStates(lookParameters);
  const { ask } = useAskLanguage('push');
  const { page } = m;
  return (
    <>
      {LANGUAGE_IDS.filter((id) => id !== language).map((id, place) => (
        // By its place: the button that was pressed stays, with the focus on it, and offers the language before.
        <button key={place} type="button" lang={languages[id].tag} onClick={() => ask(id)}>
          {languages[id].name}
        </button>
      ))}
      <label className="page-appearance">
        <span className="ui-visually-hidden">{page.appearance}</span>
        <select
          value={appearance ?? 'system'}
          onChange={({ target }) =>
            void setUrl({ appearance: APPEARANCES.find((id) => id === target.value) ?? null })
          }
        >
          {(['system', ...APPEARANCES] as const).map((id) => (
            <option key={id} value={id}>
              {page.appearances[id]}
            </option>
          ))}
        </select>
      </label>
    </>
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
      onClick={() => void setUrl({ slide: 1 }, { history: 'push' })}
    >
      {m.page.present}
    </button>
  );
}

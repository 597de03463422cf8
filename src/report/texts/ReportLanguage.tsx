import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '../View.tsx';
import { reportLanguage } from './reportLanguage.ts';
import './reportLanguage.css';

/** Says once on the page that the report is in another language than the page. */
export function ReportLanguage() {
  const { language, m } = useI18n();
  const { report } = useView();
  const spoken = reportLanguage(report, language);
  if (spoken === null) return null;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(spoken.tag) ?? spoken.tag;
  return <p className="rep-language">{m.page.reportLanguage(name, spoken.all)}</p>;
}

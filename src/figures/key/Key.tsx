import { useI18n } from '@/i18n/I18n.tsx';
import type { Figure } from '@/report/model.ts';
import { SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { BoundMark } from '../BoundMark.tsx';
import { LookBar } from '../LookBar.tsx';
import { keyOf } from './keyModel.ts';
import '../figures.css';
import './key.css';

/** The key beside the title: the one place that explains the marks of this report. */
export function Key() {
  const { language, m } = useI18n();
  const { report, statement } = useView();
  const said = (figure: Figure) => statement(figure).qualifier;
  const lines = keyOf(report, said, m);
  return (
    <ul className="fig-key" aria-label={m.hero.key}>
      {lines.map(({ mark, name, meaning, quoted }) => (
        <li key={name}>
          {'look' in mark ? (
            <LookBar look={mark.look} />
          ) : (
            <span className="fig-key-bound" data-bound={mark.bound}>
              <LookBar look="solid" />
              <BoundMark kind={mark.bound} />
            </span>
          )}
          <span>
            <b>{m.hero.colon(name)}</b>
            <SayWithin
              words={meaning}
              texts={quoted.map((figure) => (figure.qualifier?.[language] ? figure.qualifier : said(figure)))}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

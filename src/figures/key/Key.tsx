import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { BoundMark } from '../BoundMark.tsx';
import { LookBar } from '../LookBar.tsx';
import { keyOf } from './keyModel.ts';
import '../figures.css';
import './key.css';

/** The key beside the title: the one place that explains the marks of this report. */
export function Key() {
  const { m } = useI18n();
  const { report, statement } = useView();
  const lines = keyOf(report, (figure) => statement(figure).qualifier, m);
  return (
    <ul className="fig-key" aria-label={m.hero.key}>
      {lines.map(({ mark, name, meaning }) => (
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
            {meaning}
          </span>
        </li>
      ))}
    </ul>
  );
}

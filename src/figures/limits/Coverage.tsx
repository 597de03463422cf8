import { useWholeI18n } from '@/i18n/I18n.tsx';
import { GroupName } from '@/report/texts/GroupName.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useShown, useView } from '@/report/View.tsx';
import type { Figure } from '@/report/model.ts';
import { Fold } from '@/ui/Fold.tsx';
import { coverageOf } from './coverage.ts';
import { FigureButton } from '../FigureButton.tsx';
import '../figures.css';
import './rows.css';

/** What the text has a figure for and what not: a row for each of its groups. */
export function Coverage() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const { filters } = useShown();
  const { topics, together } = coverageOf(report);
  if (topics.length === 0) return null;
  const { figures } = m;
  const asked = topics.filter(
    ({ topic }) => filters.topics.length === 0 || filters.topics.includes(topic.id),
  );
  return (
    <div className="fig-coverage">
      <Fold
        head={
          <h3 className="fig-rows-name">
            <GroupName of="topics" />
          </h3>
        }
      >
        <dl className="fig-rows">
          {asked.map(({ topic, own }) => (
            <div key={topic.id} data-topic={topic.id} data-empty={own.length === 0}>
              <dt>
                <Say text={topic.label} />
              </dt>
              <dd>
                {own.length === 0 ? (
                  <p className="fig-none">{figures.noOwnFigure(topic.paragraph ?? null)}</p>
                ) : (
                  <FigureList figures={own} />
                )}
              </dd>
            </div>
          ))}
          {together.length > 0 && (
            <div className="fig-together">
              <dt>{figures.together(topics.length)}</dt>
              <dd>
                <FigureList figures={together} />
              </dd>
            </div>
          )}
        </dl>
      </Fold>
    </div>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const shown = useShown();
  const { m } = useWholeI18n();
  const passing = figures.filter(({ id }) => shown.figures.has(id));
  if (passing.length === 0) return <p className="fig-none">{m.figures.hiddenByFilters}</p>;
  return (
    <ul>
      {passing.map((figure) => (
        <li key={figure.id}>
          <FigureButton figure={figure} />
        </li>
      ))}
    </ul>
  );
}

import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { Figure } from '@/report/model.ts';
import { coverageOf } from './coverage.ts';
import { FigureButton } from '../FigureButton.tsx';
import '../figures.css';
import './coverage.css';

/** What the text has a figure for and what not, by kind of work. */
export function Coverage() {
  const { m } = useI18n();
  const { report, filters, say } = useView();
  const { topics, together } = coverageOf(report);
  const [first] = topics;
  if (!first) return null;
  const { figures } = m;
  const named = topics.flatMap(({ topic }) => topic.paragraph ?? []);
  const paragraphs = [...new Set(named)].toSorted((a, b) => a - b);
  const asked = topics.filter(
    ({ topic }) => filters.topics.length === 0 || filters.topics.includes(topic.id),
  );
  return (
    <div className="fig-coverage">
      <h3>{figures.coverage}</h3>
      {report.topicsAssignedBy === 'us' && <p className="fig-lead">{figures.coverageLead(paragraphs)}</p>}
      <dl className="fig-topics">
        {asked.map(({ topic, own }) => (
          <div key={topic.id} data-topic={topic.id} data-empty={own.length === 0}>
            <dt>{say(topic.label)}</dt>
            <dd>
              {own.length === 0 ? (
                <p className="fig-none">{figures.noOwnFigure}</p>
              ) : (
                <>
                  <p>{figures.ownFigures(own.length)}</p>
                  <FigureList figures={own} />
                </>
              )}
            </dd>
          </div>
        ))}
        {together.length > 0 && (
          <div className="fig-together">
            <dt>{figures.together}</dt>
            <dd>
              <FigureList figures={together} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const { shown } = useView();
  return (
    <ul>
      {figures
        .filter(({ id }) => shown.figures.has(id))
        .map((figure) => (
          <li key={figure.id}>
            <FigureButton figure={figure} />
          </li>
        ))}
    </ul>
  );
}

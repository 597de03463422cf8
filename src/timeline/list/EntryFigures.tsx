import { figureOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useFirst } from '@/ui/useFirst.ts';

/** So many figures of an entry stand there at first. */
const FIRST = 50;

/** The figures of an entry, each with its qualifier, status and unit and its short name; pressing one selects it in the whole page. */
export function EntryFigures({ event }: { readonly event: TimelineEvent }) {
  const { report, statement, selectedFigures, selection, toggle } = useView();
  const { m } = useWholeI18n();
  const all = event.figures.length;
  const { list, shown, more, showMore } = useFirst<HTMLUListElement>(all, FIRST);
  if (all === 0) return null;
  return (
    <ul ref={list} className="tl-entry-figures">
      {event.figures.slice(0, shown).map((id) => {
        const figure = figureOf(report, id);
        const said = statement(figure);
        const pressed = selection?.kind === 'figure' && selection.id === id;
        return (
          <li key={id}>
            <button
              type="button"
              className="tl-figure"
              data-figure={id}
              data-selected={selectedFigures.has(id)}
              aria-pressed={pressed}
              onClick={() => toggle({ kind: 'figure', id })}
            >
              <b>{said.quantity}</b> <Say text={figure.short} /> <small>{said.paragraph}</small>
            </button>
          </li>
        );
      })}
      {more > 0 && (
        <li className="tl-more">
          {m.timeline.figuresShown(shown, all)}{' '}
          <button type="button" onClick={showMore}>
            {m.timeline.showMore(more)}
          </button>
        </li>
      )}
    </ul>
  );
}

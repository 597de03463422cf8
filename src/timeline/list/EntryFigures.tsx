import { figureOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';

/** The figures of an entry, each with its qualifier, status and unit; pressing one selects it in the whole page. */
export function EntryFigures({ event }: { readonly event: TimelineEvent }) {
  const { report, statement, selectedFigures, selection, toggle } = useView();
  if (event.figures.length === 0) return null;
  return (
    <ul className="tl-entry-figures">
      {event.figures.map((id) => {
        const figure = figureOf(report, id);
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
              <b>{statement(figure).quantity}</b> <Say text={figure.label} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

import { figureOf } from '@/report/lookup.ts';
import type { Figure, TimelineEvent } from '@/report/model.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useIsSelected, useIsSelection } from '@/report/useIsSelected.ts';
import { useView } from '@/report/View.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useFirst } from '@/ui/useFirst.ts';

/** So many figures of an entry stand there at first. */
const FIRST = 50;

/** The figures of an entry, each with its qualifier, status and unit and its short name; pressing one selects it in the whole page. */
export function EntryFigures({ event }: { readonly event: TimelineEvent }) {
  const { report } = useView();
  const { m } = useWholeI18n();
  const all = event.figures.length;
  const { list, shown, more, showMore } = useFirst<HTMLUListElement>(all, FIRST);
  if (all === 0) return null;
  return (
    <ul ref={list} className="tl-entry-figures">
      {event.figures.slice(0, shown).map((id) => (
        <li key={id}>
          <EntryFigure figure={figureOf(report, id)} />
        </li>
      ))}
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

function EntryFigure({ figure }: { readonly figure: Figure }) {
  const { statement, toggle } = useView();
  const { id } = figure;
  const said = statement(figure);
  const selected = useIsSelected('figure', id);
  const pressed = useIsSelection('figure', id);
  return (
    <button
      type="button"
      className="tl-figure"
      data-figure={id}
      data-selected={selected}
      aria-pressed={pressed}
      onClick={() => toggle({ kind: 'figure', id })}
    >
      <b>
        <QuantityParts parts={said.parts} />
      </b>{' '}
      <Say text={figure.short} />{' '}
      <small>
        <FigureFact figure={figure} of="paragraph" />
      </small>
    </button>
  );
}

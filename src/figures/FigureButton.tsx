import { isAhead, lookOf } from '@/quantity/status.ts';
import { Say } from '@/report/texts/Say.tsx';
import { useIsSelected } from '@/report/useIsSelected.ts';
import { useView } from '@/report/View.tsx';
import type { Figure } from '@/report/model.ts';
import { QuantityText } from './QuantityText.tsx';

/**
 * A figure in a line: its name and its quantity in full; pressing it selects it everywhere. Who hears the page hears the name alone, as
 * the ledger has said the quantity and the details say it again; what is only expected says so each time.
 */
export function FigureButton({ figure }: { readonly figure: Figure }) {
  const { statement, toggle } = useView();
  const selected = useIsSelected('figure', figure.id);
  const said = statement(figure);
  return (
    <button
      type="button"
      className="fig-button"
      data-figure={figure.id}
      data-look={lookOf(figure.obsStatus)}
      data-selected={selected}
      aria-pressed={selected}
      onClick={() => toggle({ kind: 'figure', id: figure.id })}
    >
      <Say text={figure.short} />{' '}
      <b aria-hidden={!isAhead(figure.obsStatus)}>
        <QuantityText parts={said.parts} />
      </b>
    </button>
  );
}

import { groupQuantity } from '@/quantity/groups.ts';
import type { Figure } from '@/report/model.ts';
import { useView } from '@/report/View.tsx';
import { numeralSize } from './numeralSize.ts';
import './numeral.css';

/**
 * A figure that fills its box: the whole printed quantity, its qualifier in the same breath, with its status, scope and period above.
 *
 * @param width of the box, in cqw
 * @param most largest size of the number, in cqw
 */
export function Numeral(props: { readonly figure: Figure; readonly width: number; readonly most: number }) {
  const { figure, width, most } = props;
  const statement = useView().statement(figure);
  const { before, number, after, note } = groupQuantity(statement.parts);
  const size = numeralSize(statement.parts, width, most);
  return (
    <div className="deck-numeral" data-figure={figure.id} data-status={figure.obsStatus}>
      <p className="deck-kicker">
        <span className="deck-swatch" aria-hidden="true" />
        {statement.status} · {statement.scope} · {statement.period}
      </p>
      <p className="deck-quantity">
        {before !== '' && (
          <span className="deck-before" style={{ fontSize: `${size.before}cqw` }}>
            {before}
          </span>
        )}
        <span className="deck-number-line" style={{ fontSize: `${size.number}cqw` }}>
          <span className="deck-digits">
            {number}
            <span className="deck-hatch" aria-hidden="true" data-digits={number} />
          </span>
          <span className="deck-after" style={{ fontSize: `${size.after}em` }}>
            {after}
          </span>
        </span>
        {note !== '' && <span className="deck-note">{note}</span>}
      </p>
    </div>
  );
}

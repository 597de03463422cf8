import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { ChartFigureRow } from '../../chartContext.ts';
import { tipId } from './tipId.ts';
import type { Pointed } from './usePointed.ts';

/** What a mark says when it is pointed at or has the focus. All of it stands in the ledger and the chart's table as well. */
export function FigureTip({ pointed, row }: { readonly pointed: Pointed; readonly row: ChartFigureRow }) {
  const { m } = useWholeI18n();
  const { figure, statement } = row;
  return (
    <div
      className="chart-tip"
      role="tooltip"
      id={tipId(figure.id)}
      style={{ insetBlockStart: pointed.top + pointed.height, insetInlineStart: Math.max(0, pointed.left) }}
    >
      <b>{statement.quantity}</b>
      <span>{statement.label}</span>
      <span>{m.charts.aside([statement.status, statement.scope, statement.period])}</span>
      <span>
        <span lang={statement.phraseLanguage}>{m.charts.phrase(statement.phrase)}</span>
        {m.charts.aside(['', statement.paragraph])}
      </span>
    </div>
  );
}

import { Fragment } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import type { ChartFigureRow } from '../../chartContext.ts';
import { tipId } from './tipId.ts';
import type { Pointed } from './usePointed.ts';

const FACTS = ['status', 'scope', 'period'] as const;

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
      <b>
        <QuantityParts parts={statement.parts} />
      </b>
      <span>
        <FigureFact figure={figure} of="label" />
      </span>
      <span>
        {FACTS.map((fact, index) => (
          <Fragment key={fact}>
            {index > 0 && m.charts.aside(['', ''])}
            <FigureFact figure={figure} of={fact} />
          </Fragment>
        ))}
      </span>
      <span>
        <span lang={statement.phraseLanguage}>{m.charts.phrase(statement.phrase)}</span>
        {m.charts.aside(['', ''])}
        <FigureFact figure={figure} of="paragraph" />
      </span>
    </div>
  );
}

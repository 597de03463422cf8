import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { ChartFigureRow } from '../chartContext.ts';
import { FigureLink } from './FigureLink.tsx';

/** Where a chart's figures are printed; each paragraph leads to the details of the chart's first figure in it. */
export function ChartSource(props: { readonly rows: readonly ChartFigureRow[] }) {
  const { m } = useI18n();
  const { report, say } = useView();
  const firsts = props.rows.filter(
    ({ figure }, index) => props.rows.findIndex((row) => row.figure.paragraph === figure.paragraph) === index,
  );
  const { publisher, kind } = report.origin;
  return (
    <p className="chart-source">
      {firsts.map(({ figure }, index) => (
        <FigureLink key={figure.id} figure={figure.id}>
          {index === 0
            ? m.statement.source(say(publisher), say(kind), figure.paragraph)
            : m.statement.paragraph(figure.paragraph)}
        </FigureLink>
      ))}
    </p>
  );
}

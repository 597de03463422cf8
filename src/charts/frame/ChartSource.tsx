import { useWholeI18n } from '@/i18n/I18n.tsx';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { useView } from '@/report/View.tsx';
import type { ChartFigureRow } from '../chartContext.ts';
import { FigureLink } from './pointing/FigureLink.tsx';

/**
 * Where a chart's figures are printed; each paragraph leads to the details of the chart's first figure in it. `whole`: with the
 * publisher, which a page about one text says once for all its charts.
 */
export function ChartSource(props: { readonly rows: readonly ChartFigureRow[]; readonly whole: boolean }) {
  const { rows, whole } = props;
  const { m } = useWholeI18n();
  const { report } = useView();
  const full = whole || report.documents.length > 1;
  const text = ({ statement }: ChartFigureRow) => (full ? statement.source : statement.paragraph);
  const places = report.documents.map(({ id }) => id);
  const firsts = rows
    .filter((row, index) => rows.findIndex((other) => text(other) === text(row)) === index)
    .toSorted((a, b) => places.indexOf(a.figure.document) - places.indexOf(b.figure.document));
  // What follows another paragraph of its text needs no publisher of its own.
  const goesOn = (index: number) =>
    index > 0 && firsts[index]?.figure.document === firsts[index - 1]?.figure.document;
  return (
    <p className="chart-source">
      {firsts.map((row, index) => (
        <FigureLink key={row.figure.id} figure={row.figure.id}>
          {index === 0 && m.charts.source('')}
          {full && goesOn(index) ? (
            m.statement.paragraph(row.figure.paragraph)
          ) : (
            <FigureFact figure={row.figure} of={full ? 'source' : 'paragraph'} />
          )}
        </FigureLink>
      ))}
    </p>
  );
}

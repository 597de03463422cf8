import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { ChartFigureRow } from '../chartContext.ts';
import { FigureLink } from './FigureLink.tsx';

/** A chart's figures as a table: everything that the picture shows and everything that goes with it. */
export function ChartTable(props: { readonly title: string; readonly rows: readonly ChartFigureRow[] }) {
  const { title, rows } = props;
  const { m } = useI18n();
  const { report } = useView();
  const { columns } = m.charts;
  return (
    <details className="chart-details">
      <summary aria-label={m.charts.tableOf(title)}>{m.charts.table}</summary>
      <div className="chart-table">
        <table aria-label={m.charts.tableOf(title)}>
          <thead>
            <tr>
              {Object.entries(columns).map(([column, label]) => (
                <th key={column} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ figure, statement }) => (
              <tr key={figure.id} data-figure={figure.id}>
                <th scope="row">{statement.label}</th>
                <td className="chart-table-quantity">{statement.quantity}</td>
                <td>{statement.qualifier}</td>
                <td>{statement.status}</td>
                <td>{statement.unit}</td>
                <td>{statement.scope}</td>
                <td>{statement.period}</td>
                <td lang={report.origin.language}>{m.charts.phrase(statement.phrase)}</td>
                <td>
                  <FigureLink figure={figure.id}>{statement.paragraph}</FigureLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

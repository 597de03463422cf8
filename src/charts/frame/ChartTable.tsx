import { useState, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Modal } from '@/ui/panel/Modal.tsx';
import type { Figure } from '@/report/model.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { Stretches } from '@/report/texts/Naming.tsx';
import { textOf, type Stretch } from '@/report/texts/stretch.ts';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import { useFirst } from '@/ui/useFirst.ts';
import type { ChartFigureRow } from '../chartContext.ts';
import { FigureLink } from './pointing/FigureLink.tsx';
import '@/ui/quietButton.css';
import './table.css';

/** The rows that stand there at first. */
const FIRST = 200;

/** What stands of a figure beside its quantity. */
const CELLS = ['qualifier', 'status', 'unit', 'scope', 'period'] as const;

interface TableProps {
  readonly title: string;
  /** The title's language, where that is not the page's. */
  readonly lang: string | undefined;
  readonly howToRead: ReactNode;
  /** What the chart shows, in sentences. */
  readonly summary: () => readonly (readonly Stretch[])[];
  readonly figures: readonly Figure[];
  /** Puts a figure into words; only what is looked at is. */
  readonly rowOf: (figure: Figure) => ChartFigureRow;
}

/** The button that opens a chart's figures as a table, over the page, as wide as its columns need. */
export function ChartTable(props: TableProps) {
  const { m } = useWholeI18n();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const name = m.charts.tableOf(props.title);
  return (
    <>
      <button type="button" className="ui-quiet chart-button" aria-label={name} onClick={() => setOpen(true)}>
        {m.charts.table}
      </button>
      {open && (
        <Modal label={name} className="chart-table-dialog" onCancel={close}>
          <header>
            <h2 lang={props.lang}>{props.title}</h2>
            <button type="button" className="ui-quiet chart-button" onClick={close}>
              {m.charts.close}
            </button>
          </header>
          <p>{props.howToRead}</p>
          {props.summary().map((sentence) => (
            <p key={textOf(sentence)}>
              <Stretches of={sentence} />
            </p>
          ))}
          <Table {...props} onFollow={close} />
        </Modal>
      )}
    </>
  );
}

/** Everything that the picture shows and everything that goes with it. */
function Table({ title, figures, rowOf, onFollow }: TableProps & { readonly onFollow: () => void }) {
  const { m } = useWholeI18n();
  const { columns } = m.charts;
  const { list, shown, more, showMore } = useFirst<HTMLTableSectionElement>(figures.length, FIRST);
  return (
    <>
      <table aria-label={m.charts.tableOf(title)} className="chart-table">
        <thead>
          <tr>
            {Object.entries(columns).map(([column, label]) => (
              <th key={column} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={list}>
          {figures
            .slice(0, shown)
            .map(rowOf)
            .map((row) => (
              <tr key={row.figure.id} data-figure={row.figure.id}>
                <th scope="row">
                  <FigureFact figure={row.figure} of="label" />
                </th>
                <td data-column="quantity" data-label={columns.quantity}>
                  <QuantityParts parts={row.statement.parts} />
                </td>
                {CELLS.map((column) => (
                  <td key={column} data-column={column} data-label={columns[column]}>
                    <FigureFact figure={row.figure} of={column} />
                  </td>
                ))}
                <td data-label={columns.phrase} lang={row.statement.phraseLanguage}>
                  {m.charts.phrase(row.statement.phrase)}
                </td>
                <td data-label={columns.paragraph} onClick={onFollow}>
                  <FigureLink figure={row.figure.id}>
                    <FigureFact figure={row.figure} of="paragraph" />
                  </FigureLink>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {more > 0 && (
        <p>
          {m.charts.rowsOf(shown, figures.length)}{' '}
          <button type="button" className="ui-quiet chart-button" onClick={showMore}>
            {m.charts.showMore(more)}
          </button>
        </p>
      )}
    </>
  );
}

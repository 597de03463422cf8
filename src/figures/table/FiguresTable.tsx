import { useId, useState } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { QuantityText } from '../QuantityText.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { COLUMNS, nextSorting, searchRows, sortRows, type Row, type Sorting } from './tableRows.ts';
import '../figures.css';
import './table.css';

/** Every figure that the filters let through, sortable by column and searchable. */
export function FiguresTable() {
  const { language, m } = useI18n();
  const { report, shown, statement } = useView();
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const searchId = useId();
  const { figures } = m;
  const all = report.figures
    .filter(({ id }) => shown.figures.has(id))
    .map((figure) => ({ figure, said: statement(figure) }));
  const rows = sortRows(searchRows(all, query, language), sorting, language);
  const count = figures.caption(rows.length, report.figures.length);
  return (
    <>
      <p className="fig-search">
        <label htmlFor={searchId}>{figures.search}</label>
        <input
          id={searchId}
          type="search"
          value={query}
          placeholder={figures.searchHint}
          onChange={({ target }) => setQuery(target.value)}
        />
      </p>
      {/* The filters say themselves what they let through; said here as well, each change would be heard twice. */}
      <p role="status" className="ui-visually-hidden">
        {query !== '' && count}
      </p>
      <table className="fig-table" aria-label={m.page.figures}>
        <caption>{count}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sorting?.column === column ? sorting.direction : undefined}
              >
                <button type="button" onClick={() => setSorting(nextSorting(sorting, column))}>
                  {figures[column]}
                  <span aria-hidden="true" className="fig-sort" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.figure.id} row={row} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={COLUMNS.length}>{query === '' ? m.page.nothingShown : figures.noMatch(query)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className="fig-hint">{figures.sortHint}</p>
    </>
  );
}

function TableRow({ row: { figure, said } }: { readonly row: Row }) {
  const { m } = useI18n();
  const { report, selectedFigures, toggle } = useView();
  const selected = selectedFigures.has(figure.id);
  return (
    <tr data-figure={figure.id} data-selected={selected}>
      <th scope="row">
        <button
          type="button"
          className="fig-link"
          aria-pressed={selected}
          onClick={() => toggle({ kind: 'figure', id: figure.id })}
        >
          {said.label}
        </button>
      </th>
      <td data-label={m.figures.value} className="fig-value">
        <QuantityText parts={said.parts} />
      </td>
      <td data-label={m.figures.status}>
        <span>
          <StatusMark status={figure.obsStatus} /> {said.status}
        </span>
      </td>
      <td data-label={m.figures.scope}>{said.scope}</td>
      <td data-label={m.figures.period}>{said.period}</td>
      <td data-label={m.figures.phrase}>
        <q lang={report.origin.language}>{said.phrase}</q>
      </td>
      <td data-label={m.figures.paragraph}>{said.paragraph}</td>
    </tr>
  );
}

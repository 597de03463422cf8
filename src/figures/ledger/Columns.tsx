import { useWholeI18n } from '@/i18n/I18n.tsx';

/** What stands in the ledger's columns. */
export function Columns() {
  const { columns } = useWholeI18n().m.ledger;
  return (
    <thead role="rowgroup" className="led-columns">
      <tr role="row" aria-rowindex={1}>
        {(['value', 'what', 'drawn', 'phrase', 'about'] as const).map((column) => (
          <th key={column} role="columnheader" scope="col">
            {columns[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

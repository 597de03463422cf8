import { memo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Grouping } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { usePrinting } from '@/ui/screen/usePrinting.ts';
import { ChunkRows } from './ChunkRows.tsx';
import { Columns } from './Columns.tsx';
import { FIRST_ROWS, stretchesOf, type Chunk } from './model/chunks.ts';
import { moveInRows } from './moveInRows.ts';
import { Stretch } from './Stretch.tsx';
import { usePanel } from './usePanel.ts';

/**
 * Rows as a real table; the roles are written out, as some browsers drop those of what is laid out as a grid. Tab comes to one
 * row, arrows move between them.
 */
export const Table = memo(function Table(props: {
  readonly chunks: readonly Chunk[];
  readonly grouping: Grouping;
  readonly defs: string;
  readonly label: string;
}) {
  const { chunks, grouping, defs, label } = props;
  const { m } = useWholeI18n();
  const { toggle } = useView();
  const table = useRef<HTMLTableElement>(null);
  const open = usePanel(table);
  const printing = usePrinting();
  const [last, setLast] = useState<string | null>(null);
  // Tab comes to the row that last had the focus, else to the first.
  const left = chunks.find(({ figures }) => figures.some(({ id }) => id === last));
  const stop = left ? last : (chunks[0]?.figures[0]?.id ?? null);
  const end = chunks.at(-1);
  const headings = end
    ? end.before + Number(end.group !== null) + Number(end.begins) + end.figures.length
    : 0;
  const rows = end ? end.offset + end.figures.length : 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = table.current && moveInRows(table.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  // The whole row answers to a press; what stands in it to press or to mark answers for itself.
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('button, a, .led-panel')) return;
    const id = target.closest<HTMLElement>('[data-figure]')?.dataset['figure'];
    if (id !== undefined && document.getSelection()?.isCollapsed !== false) toggle({ kind: 'figure', id });
  };
  return (
    <>
      <table
        ref={table}
        id="all-figures"
        tabIndex={-1}
        role="table"
        className="led-table"
        aria-label={label}
        aria-rowcount={1 + headings}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target }) => {
          const id = target.closest<HTMLElement>('[data-figure]')?.dataset['figure'];
          if (id !== undefined) setLast(id);
        }}
      >
        <Columns />
        {stretchesOf(chunks).map((stretch) => {
          const name = stretch[0]?.id ?? '';
          const runs = stretch.map((chunk) => (
            <ChunkRows
              key={chunk.id}
              chunk={chunk}
              stretch={name}
              grouping={grouping}
              stop={chunk === (left ?? chunks[0]) ? stop : null}
              all={printing}
              open={open}
              defs={defs}
            />
          ));
          return printing || stretch.length === 1 ? (
            runs
          ) : (
            <Stretch key={name} table={table} name={name} chunks={stretch}>
              {runs}
            </Stretch>
          );
        })}
      </table>
      {rows > FIRST_ROWS && (
        <noscript>
          <p className="led-none">{m.ledger.withoutScript(FIRST_ROWS, rows)}</p>
        </noscript>
      )}
    </>
  );
});

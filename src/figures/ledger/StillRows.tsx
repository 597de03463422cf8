import { useId } from 'react';
import type { Grouping } from '@/address/sectionParameters.ts';
import { createCell } from '@/ui/cell.ts';
import { ChunkRows } from './ChunkRows.tsx';
import { Columns } from './Columns.tsx';
import { Defs } from './drawing/Defs.tsx';
import type { Chunk } from './model/chunks.ts';
// With the ledger itself, which a page has already: its code stays one piece, and its style sheets come along.
import './Ledger.tsx';

const NONE_OPEN = createCell<string | null>(null);

/** Rows of the ledger as they stand on the page, with nothing selected or opened: for a picture of them. */
export function StillRows(props: {
  readonly chunks: readonly Chunk[];
  readonly grouping: Grouping;
  /** Whether the columns are named above them. */
  readonly columns: boolean;
  /** Whether others follow below. */
  readonly more: boolean;
}) {
  const { chunks, grouping, columns, more } = props;
  const defs = useId();
  return (
    <div className="led">
      <Defs id={defs} />
      <table role="table" className="led-table" style={more ? { borderBlockEnd: 0 } : undefined}>
        {columns && <Columns />}
        {chunks.map((chunk) => (
          <ChunkRows
            key={chunk.id}
            stretch={chunk.id}
            stop={null}
            all
            open={NONE_OPEN}
            {...{ chunk, grouping, defs }}
          />
        ))}
      </table>
    </div>
  );
}

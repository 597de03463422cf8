import { memo, useCallback, useRef } from 'react';
import { useTagOf } from '@/report/texts/Say.tsx';
import { useHoldsSelected } from '@/report/useIsSelected.ts';
import type { Cell } from '@/ui/cell.ts';
import { useHydrated } from '@/ui/loading/hydrated.ts';
import { useInTurn } from '@/ui/loading/useInTurn.ts';
import { useNear } from '@/ui/loading/useNear.ts';
import type { Grouping } from '@/address/sectionParameters.ts';
import { Away } from './Away.tsx';
import { AxisTicks } from './drawing/AxisTicks.tsx';
import { gridOf } from './drawing/gridOf.ts';
import { FIRST_ROWS, ROWS_AT_ONCE, type Chunk } from './model/chunks.ts';
import { useHeadings } from './useHeadings.tsx';
import { Row } from './Row.tsx';

const never = () => false;

/** A run of rows below the headings that begin with it; far from what is seen it is only as much room as they take,
 * and what comes near is drawn run by run. */
export const ChunkRows = memo(function ChunkRows(props: {
  readonly chunk: Chunk;
  /** The stretch that it belongs to, by its name. */
  readonly stretch: string;
  readonly grouping: Grouping;
  readonly stop: string | null;
  readonly all: boolean;
  readonly open: Cell<string | null>;
  readonly defs: string;
}) {
  const { chunk, stretch, grouping, stop, all, open, defs } = props;
  const headings = useHeadings();
  const tagOf = useTagOf();
  const { block, figures, group } = chunk;
  const body = useRef<HTMLTableSectionElement>(null);
  const near = useNear(body, chunk.offset < FIRST_ROWS);
  const hydrated = useHydrated();
  const drawn = useInTurn(near, {
    // What stands in the page as it was built stays.
    first: hydrated ? near && chunk.offset < ROWS_AT_ONCE : near,
    ready: true,
    place: useCallback(() => body.current, []),
    isFirst: false,
    isAtOnce: never,
  });
  const holdsSelected = useHoldsSelected(figures);
  const shown = drawn || all || holdsSelected;
  const unit = headings.ofBlock(block);
  // The first row is that of the columns.
  const first = chunk.before + 2;
  const own = Number(group !== null) + Number(chunk.begins);
  return (
    <tbody
      ref={body}
      role="rowgroup"
      className="led-body"
      data-stretch={stretch}
      style={gridOf(block.axis)}
      aria-label={unit}
    >
      {group && (
        <tr role="row" aria-rowindex={first} className="led-group">
          <td role="cell" colSpan={5} aria-colspan={5}>
            {headings.ofGroup(group, grouping)}
          </td>
        </tr>
      )}
      {chunk.begins && (
        <tr role="row" aria-rowindex={first + own - 1} className="led-head">
          <td role="cell" colSpan={2} aria-colspan={2} className="led-unit" lang={tagOf(block.unit.name)}>
            {unit}
          </td>
          <td role="cell" className="led-ticks" colSpan={3} aria-colspan={3}>
            {block.axis && <AxisTicks axis={block.axis} shares={block.shares} />}
          </td>
        </tr>
      )}
      {shown ? (
        figures.map((figure, index) => (
          <Row
            key={figure.id}
            figure={figure}
            block={block}
            index={first + own + index}
            stop={figure.id === stop}
            open={open}
            defs={defs}
          />
        ))
      ) : (
        <Away rows={figures.length} />
      )}
    </tbody>
  );
});

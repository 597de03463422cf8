import { useIsSelectedIn } from '@/report/useIsSelected.ts';
import type { Selected } from '@/report/selected.ts';
import type { Cell } from '@/ui/cell.ts';

/** How far the frame keeps from what it frames, in px. */
const FRAME = 7;

/** The whole area of a figure's row: a large target for the pointer, and the frame that marks the selected figure. */
export function RowArea(props: {
  readonly figure: string;
  readonly selected: Cell<Selected>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { figure, selected, x, y, width, height } = props;
  return (
    <rect
      className="chart-row"
      data-figure={figure}
      data-selected={useIsSelectedIn(selected, 'figure', figure)}
      rx={2}
      x={x - FRAME}
      y={y - FRAME}
      width={width + 2 * FRAME}
      height={height + 2 * FRAME}
    />
  );
}

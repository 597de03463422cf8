import type { ReactNode } from 'react';
import { lookOf, type ObsStatus } from '@/quantity/status.ts';
import type { Selected } from '@/report/selected.ts';
import { useIsSelectedIn } from '@/report/useIsSelected.ts';
import type { Cell } from '@/ui/cell.ts';

/** The words at a figure's mark, over the grid. */
export function MarkWords(props: {
  readonly figure: string;
  readonly selected: Cell<Selected>;
  readonly status: ObsStatus;
  readonly textAnchor?: 'middle';
  readonly children: ReactNode;
}) {
  const { figure, selected, status, textAnchor, children } = props;
  return (
    <g
      className="chart-over-grid"
      data-figure={figure}
      data-look={lookOf(status)}
      data-selected={useIsSelectedIn(selected, 'figure', figure)}
      textAnchor={textAnchor}
    >
      {children}
    </g>
  );
}

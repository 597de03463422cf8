import type { Selected } from '@/report/selected.ts';
import type { Cell } from '@/ui/cell.ts';
import type { Panel } from './panels.ts';
import { RowArea } from './RowArea.tsx';

/** The area of a figure's panel, over the whole width of the graphic. */
export function PanelArea(props: {
  readonly panel: Panel & { readonly row: { readonly id: string } };
  readonly width: number;
  readonly selected: Cell<Selected>;
}) {
  const { panel, width, selected } = props;
  const { id } = panel.row;
  return <RowArea figure={id} selected={selected} x={0} y={panel.top} width={width} height={panel.height} />;
}

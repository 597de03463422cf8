import type { Panel } from './panels.ts';
import { RowArea } from './RowArea.tsx';

/** The area of a figure's panel, over the whole width of the graphic. */
export function PanelArea(props: {
  readonly panel: Panel & { readonly row: { readonly id: string } };
  readonly width: number;
  readonly selected: ReadonlySet<string>;
}) {
  const { panel, width, selected } = props;
  const { id } = panel.row;
  return (
    <RowArea
      figure={id}
      selected={selected.has(id)}
      x={0}
      y={panel.top}
      width={width}
      height={panel.height}
    />
  );
}

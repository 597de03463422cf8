import { useId, useMemo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis, type ScatterShapeProps } from 'recharts';
import type { ChartOf } from '@/report/schema/chart.ts';
import { DotsChart } from './dots/DotsChart.tsx';
import type { GraphicProps } from '../../graphic.ts';
import { Hatch } from '../../mark/Hatch.tsx';
import { PanelWords } from '../../mark/PanelWords.tsx';
import { PanelArea } from '../../mark/PanelArea.tsx';
import { layoutSymbols } from './layout.ts';
import { dotsOffer, symbolsModel, type SymbolRow } from './model.ts';
import { FILLED, SHAPE_SIDE, silhouettes } from './silhouettes.ts';

/** Counted symbols, or one dot a unit. The layout says where each stands; recharts draws on axes of plain px. */
export function SymbolsChart(props: GraphicProps<ChartOf<'symbols'>>) {
  const { entry, context, box, name, selected } = props;
  const hatch = useId();
  const model = useMemo(() => symbolsModel(entry, context), [entry, context]);
  const layout = useMemo(() => layoutSymbols(model, box), [model, box]);
  const { width, height, panels } = layout;
  // Kept, as recharts takes a new function for a new component and would make every mark anew, under the pointer too.
  const scatters = useMemo(
    () => layout.panels.map((panel) => ({ panel, shape: symbolShape(panel.row, layout.cell, hatch) })),
    [layout, hatch],
  );
  if (props.individuals && dotsOffer(entry, context) !== null) return <DotsChart {...props} />;

  return (
    <ScatterChart
      className="chart-graphic"
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={name}
    >
      <Hatch id={hatch} spacing={5} />
      <XAxis type="number" dataKey="x" domain={[0, width]} hide />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      {panels.map((panel) => (
        <PanelArea key={panel.row.id} panel={panel} width={width} selected={selected} />
      ))}
      {scatters.map(({ panel, shape }) => (
        <Scatter key={panel.row.id} data={panel.centres} isAnimationActive={false} zIndex={0} shape={shape} />
      ))}
      {panels.map((panel) => (
        <PanelWords key={panel.row.id} panel={panel} fontSize={box.fontSize} />
      ))}
    </ScatterChart>
  );
}

/** What recharts draws at each point of a row. */
function symbolShape(row: SymbolRow, cell: number, hatch: string) {
  return ({ cx, cy }: ScatterShapeProps) => (
    <SymbolMark row={row} x={cx ?? 0} y={cy ?? 0} cell={cell} hatch={hatch} />
  );
}

/** One symbol, its centre in the middle of its cell. */
function SymbolMark(props: {
  readonly row: SymbolRow;
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly hatch: string;
}) {
  const { row, x, y, cell, hatch } = props;
  const side = cell * FILLED[row.symbol];
  const scale = side / SHAPE_SIDE;
  return (
    <path
      className={`chart-symbol chart-${row.obsStatus}${row.open === 'below' ? ' chart-ceiling' : ''}`}
      data-figure={row.id}
      d={silhouettes[row.symbol]}
      transform={`translate(${x - side / 2} ${y - side / 2}) scale(${scale})`}
      fill={row.obsStatus === 'expected' ? `url(#${hatch})` : undefined}
    />
  );
}

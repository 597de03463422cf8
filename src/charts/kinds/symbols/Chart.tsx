import { memo, useId, useMemo } from 'react';
import type { ChartOf } from '@/report/schema/chart.ts';
import { DotsChart } from './dots/DotsChart.tsx';
import type { GraphicProps } from '../../graphic.ts';
import { Hatch } from '../../mark/Hatch.tsx';
import { PanelWords } from '../../mark/PanelWords.tsx';
import { PanelArea } from '../../mark/PanelArea.tsx';
import { layoutSymbols, type SymbolPanel } from './layout.ts';
import { dotsOffer, symbolsModel } from './model.ts';
import { FILLED, SHAPE_SIDE, silhouettes } from './silhouettes.ts';

/** Counted symbols, or one dot a unit. There is no axis to compute and no series: the layout alone draws them. */
export function SymbolsChart(props: GraphicProps<ChartOf<'symbols'>>) {
  const { entry, context, box, name, selected } = props;
  const hatch = useId();
  const model = useMemo(() => symbolsModel(entry, context), [entry, context]);
  const layout = useMemo(() => layoutSymbols(model, box), [model, box]);
  const { width, height, panels, cell } = layout;
  if (props.individuals && dotsOffer(entry, context) !== null) return <DotsChart {...props} />;
  return (
    <svg className="chart-graphic" width={width} height={height} role="img" aria-label={name}>
      <Hatch id={hatch} spacing={5} />
      {panels.map((panel) => (
        <PanelArea key={panel.row.id} panel={panel} width={width} selected={selected} />
      ))}
      {panels.map((panel) => (
        <Symbols key={panel.row.id} panel={panel} cell={cell} hatch={hatch} />
      ))}
      {panels.map((panel) => (
        <PanelWords key={panel.row.id} panel={panel} fontSize={box.fontSize} />
      ))}
    </svg>
  );
}

/** The symbols of a row, each with its centre in the middle of its cell. */
const Symbols = memo(function Symbols(props: {
  readonly panel: SymbolPanel;
  readonly cell: number;
  readonly hatch: string;
}) {
  const { panel, cell, hatch } = props;
  const { row, centres } = panel;
  const side = cell * FILLED[row.symbol];
  const scale = side / SHAPE_SIDE;
  return centres.map(({ x, y }) => (
    <path
      key={`${x} ${y}`}
      className={`chart-symbol chart-${row.obsStatus}${row.open === 'below' ? ' chart-ceiling' : ''}`}
      data-figure={row.id}
      d={silhouettes[row.symbol]}
      transform={`translate(${x - side / 2} ${y - side / 2}) scale(${scale})`}
      fill={row.obsStatus === 'expected' ? `url(#${hatch})` : undefined}
    />
  ));
});

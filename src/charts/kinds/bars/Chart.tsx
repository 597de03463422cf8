import { useCallback, useId, useMemo } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  XAxis,
  YAxis,
  type BarShapeProps,
  type XAxisTickContentProps,
} from 'recharts';
import type { GraphicProps } from '../../graphic.ts';
import { Hatch } from '../../mark/Hatch.tsx';
import { LINE_HEIGHT } from '../../label/textLines.ts';
import { TextBlock } from '../../label/TextBlock.tsx';
import { OpenEnd } from '../../mark/OpenEnd.tsx';
import { OPEN_END_GAP } from '../../mark/openEndSize.ts';
import { RowArea } from '../../mark/RowArea.tsx';
import type { ChartOf } from '@/report/schema/chart.ts';
import { layoutBars, type BarPlace, type BarsLayout } from './layout.ts';
import { barsModel } from './model.ts';

const span = ({ bar }: BarPlace): [number, number] => [bar.start, bar.end];
const idOf = ({ bar }: BarPlace): string => bar.id;

/** Horizontal bars on one linear axis from 0; recharts places axis, grid and bars, and the words stand where the layout says. */
export function BarsChart(props: GraphicProps<ChartOf<'bars'>>) {
  const { entry, context, box, name, selected } = props;
  const hatch = useId();
  const model = useMemo(() => barsModel(entry, context), [entry, context]);
  const layout = useMemo(() => layoutBars(model, box), [model, box]);
  const { width, height, left, plotWidth, axisHeight, places } = layout;
  const values = useMemo(() => layout.axis.ticks.map(({ value }) => value), [layout]);
  const domain = useMemo(() => [0, layout.axis.max], [layout]);
  // Kept, as recharts takes a new function for a new component and would make every mark anew, under the pointer too.
  const shape = useCallback(
    ({ index, x, width: length }: BarShapeProps) => {
      const place = layout.places[index];
      return (
        place && <BarMark place={place} x={x} width={length} thickness={layout.thickness} hatch={hatch} />
      );
    },
    [layout, hatch],
  );
  const tick = useCallback(
    ({ index, x }: XAxisTickContentProps) => (
      <AxisTick layout={layout} index={index} x={Number(x)} fontSize={box.fontSize} />
    ),
    [layout, box],
  );

  return (
    <BarChart
      layout="vertical"
      className="chart-graphic"
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left, right: width - left - plotWidth }}
      data={places}
      barCategoryGap={0}
      barGap={0}
      accessibilityLayer={false}
      role="img"
      aria-label={name}
    >
      <Hatch id={hatch} spacing={Math.max(7, box.fontSize * 0.6)} />
      {places.map((place) => (
        <RowArea
          key={place.bar.id}
          figure={place.bar.id}
          selected={selected.has(place.bar.id)}
          x={0}
          y={place.aboveTop}
          width={width}
          height={place.barTop + layout.thickness - place.aboveTop}
        />
      ))}
      <CartesianGrid className="chart-grid" horizontal={false} verticalValues={values} />
      <XAxis
        type="number"
        domain={domain}
        ticks={values}
        interval={0}
        height={axisHeight}
        axisLine={false}
        tickLine={false}
        tick={tick}
      />
      <YAxis type="category" dataKey={idOf} hide />
      <Bar dataKey={span} shape={shape} isAnimationActive={false} zIndex={0} />
      <AxisFoot layout={layout} unit={model.unit} fontSize={box.fontSize} />
      {places.map((place) => (
        <BarWords key={place.bar.id} place={place} layout={layout} selected={selected.has(place.bar.id)} />
      ))}
    </BarChart>
  );
}

function BarMark(props: {
  readonly place: BarPlace;
  readonly x: number;
  readonly width: number;
  readonly thickness: number;
  readonly hatch: string;
}) {
  const { place, x, width, thickness, hatch } = props;
  const { id, obsStatus } = place.bar;
  const expected = obsStatus === 'expected';
  return (
    <rect
      className={`chart-bar chart-${obsStatus}`}
      data-figure={id}
      x={x}
      y={place.barTop}
      width={width}
      height={thickness}
      fill={expected ? `url(#${hatch})` : undefined}
    />
  );
}

function BarWords(props: {
  readonly place: BarPlace;
  readonly layout: BarsLayout;
  readonly selected: boolean;
}) {
  const { place, layout, selected } = props;
  const { bar, above, beside } = place;
  return (
    <g className="chart-over-grid" data-figure={bar.id} data-selected={selected}>
      <TextBlock lines={above} x={place.aboveX} y={place.aboveTop} />
      {bar.open && (
        <OpenEnd
          x={place.end + OPEN_END_GAP}
          middle={place.barTop + layout.thickness / 2}
          height={Math.min(layout.thickness, OPEN_END_HEIGHT)}
          obsStatus={bar.obsStatus}
        />
      )}
      <TextBlock lines={beside} x={place.besideX} y={place.besideTop} />
    </g>
  );
}

/** As high as the mark is long, where the bar is thick enough. */
const OPEN_END_HEIGHT = 18;

function AxisTick(props: {
  readonly layout: BarsLayout;
  readonly index: number;
  readonly x: number;
  readonly fontSize: number;
}) {
  const { layout, index, x, fontSize } = props;
  return (
    <text
      className="chart-text chart-text-tick"
      x={x}
      y={layout.plotHeight + fontSize * LINE_HEIGHT}
      fontSize={fontSize}
      textAnchor={index === 0 ? 'start' : 'middle'}
    >
      {layout.axis.ticks[index]?.label}
    </text>
  );
}

/** The line at 0 and the unit of the axis, in words. */
function AxisFoot(props: { readonly layout: BarsLayout; readonly unit: string; readonly fontSize: number }) {
  const { layout, unit, fontSize } = props;
  const { left, plotHeight } = layout;
  return (
    <g>
      <line className="chart-zero" x1={left} x2={left} y1={0} y2={plotHeight} />
      <text
        className="chart-text chart-text-tick"
        x={left}
        y={plotHeight + fontSize * 2 * LINE_HEIGHT}
        fontSize={fontSize}
      >
        {unit}
      </text>
    </g>
  );
}

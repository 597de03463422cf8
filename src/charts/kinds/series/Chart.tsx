import { useCallback, useId, useMemo } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  XAxis,
  YAxis,
  type BarShapeProps,
  type YAxisTickContentProps,
} from 'recharts';
import { isAhead } from '@/quantity/status.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { GraphicProps } from '../../graphic.ts';
import { LINE_HEIGHT, plainLines } from '../../label/textLines.ts';
import { TextBlock } from '../../label/TextBlock.tsx';
import { Hatch } from '../../mark/Hatch.tsx';
import { MarkWords } from '../../mark/MarkWords.tsx';
import { RowArea } from '../../mark/RowArea.tsx';
import { layoutSeries, type SeriesLayout, type SeriesPlace } from './layout.ts';
import { SeriesMark } from './Mark.tsx';
import { seriesModel } from './model.ts';
import { shownWhole, useLayers } from './useLayers.ts';

/** Else recharts measures the words of an axis that draws none, each time. */
const NO_LINES = () => [];

/** Words, lines and areas, axes, grid, marks; and then all of it is shown. */
const LAYERS = 5;

const valueOf = ({ point }: SeriesPlace): number => point.value;
const middleOf = ({ point }: SeriesPlace): number => (point.first + point.end) / 2;

/** One measure over its true periods; recharts places the axes and the grid, and each mark stands where the layout says. */
export function SeriesChart(props: GraphicProps<ChartOf<'series'>>) {
  const { entry, context, box, name, selected } = props;
  const hatch = useId();
  const model = useMemo(() => seriesModel(entry, context), [entry, context]);
  const layout = useMemo(() => layoutSeries(model, box), [model, box]);
  const { width, height, left, plotWidth, plotTop, plotHeight, axis, places, zero } = layout;
  const ticks = useMemo(() => axis.ticks.map(({ value }) => value), [axis]);
  const values = useMemo(() => [axis.min, axis.max], [axis]);
  const days = useMemo(
    () => [
      Math.min(...places.map(({ point }) => point.first)),
      Math.max(...places.map(({ point }) => point.end)),
    ],
    [places],
  );
  // Kept, as recharts takes a new function for a new component and would make every mark anew, under the pointer too.
  const shape = useCallback(
    ({ index }: BarShapeProps) => {
      const place = layout.places[index];
      return place && <SeriesMark place={place} as={model.as} zero={layout.zero} hatch={hatch} />;
    },
    [layout, model, hatch],
  );
  const tick = useCallback(
    ({ index, y }: YAxisTickContentProps) => (
      <text
        className="chart-text chart-text-tick"
        x={left - box.fontSize * 0.6}
        y={Number(y) + box.fontSize * 0.36}
        fontSize={box.fontSize}
        textAnchor="end"
      >
        {axis.ticks[index]?.label}
      </text>
    ),
    [axis, left, box],
  );

  const layers = useLayers(LAYERS, box.stage === true);
  return (
    <BarChart
      className="chart-graphic"
      width={width}
      height={height}
      margin={{
        top: plotTop,
        bottom: height - plotTop - plotHeight,
        left: 0,
        right: width - left - plotWidth,
      }}
      data={places}
      accessibilityLayer={false}
      {...shownWhole(layers === LAYERS, name)}
    >
      {layers >= 1 && (
        <>
          <Hatch id={hatch} spacing={Math.max(7, box.fontSize * 0.6)} />
          {places.map((place) => (
            <PlaceArea key={place.point.id} place={place} layout={layout} selected={selected} />
          ))}
        </>
      )}
      {layers >= 3 && (
        <CartesianGrid
          className="chart-grid"
          zIndex={0}
          vertical={false}
          horizontalValues={ticks}
          verticalCoordinatesGenerator={NO_LINES}
        />
      )}
      {layers >= 2 && (
        <>
          <XAxis type="number" dataKey={middleOf} domain={days} hide />
          <YAxis
            type="number"
            domain={values}
            ticks={ticks}
            interval={0}
            width={left}
            axisLine={false}
            tickLine={false}
            tick={tick}
          />
        </>
      )}
      {layers >= 1 && <Links layout={layout} />}
      {layers >= 4 && <Bar dataKey={valueOf} shape={shape} isAnimationActive={false} zIndex={0} />}
      {layers >= 1 && (
        <>
          <line className="chart-zero" x1={left} x2={left + plotWidth} y1={zero} y2={zero} />
          <TextBlock lines={plainLines(model.unit, 'remark', Infinity, box.fontSize)} x={0} y={0} />
          <Periods layout={layout} fontSize={box.fontSize} />
          {places.map(({ point, label }) => (
            <MarkWords
              key={point.id}
              figure={point.id}
              selected={selected}
              status={point.obsStatus}
              textAnchor="middle"
            >
              {label && <TextBlock lines={label.lines} x={label.x} y={label.top} />}
            </MarkWords>
          ))}
          <TextBlock lines={layout.list} x={0} y={layout.listTop} />
        </>
      )}
    </BarChart>
  );
}

/** A large target for the pointer, as wide as the mark and its words; framed when the figure is selected. */
function PlaceArea(props: {
  readonly place: SeriesPlace;
  readonly layout: SeriesLayout;
  readonly selected: GraphicProps<unknown>['selected'];
}) {
  const { place, layout, selected } = props;
  const top = place.label ? Math.min(place.label.top, layout.plotTop) : layout.plotTop;
  return (
    <RowArea
      figure={place.point.id}
      selected={selected}
      x={place.x}
      y={top}
      width={place.width}
      height={layout.plotTop + layout.plotHeight - top}
    />
  );
}

function Links({ layout }: { readonly layout: SeriesLayout }) {
  return layout.links.map(({ from, to }) => {
    const ahead = isAhead(from.point.obsStatus) || isAhead(to.point.obsStatus);
    return (
      <path
        key={to.point.id}
        className={`chart-line${ahead ? ' chart-line-ahead chart-line-dashed' : ''}`}
        d={`M${from.centre} ${from.y}L${to.centre} ${to.y}`}
      />
    );
  });
}

/** The periods under the axis, each between the edges of its days. */
function Periods({ layout, fontSize }: { readonly layout: SeriesLayout; readonly fontSize: number }) {
  const { periods, periodsTop, plotTop, plotHeight } = layout;
  const foot = plotTop + plotHeight;
  return (
    <g textAnchor="middle">
      {periods.map(({ lines, x, from, to }) => (
        <g key={`${from} ${to}`}>
          <path
            className="chart-zero"
            d={`M${from} ${foot}v${fontSize * LINE_HEIGHT * 0.25}M${to} ${foot}v${fontSize * LINE_HEIGHT * 0.25}`}
          />
          <TextBlock lines={lines} x={x} y={periodsTop} />
        </g>
      ))}
    </g>
  );
}

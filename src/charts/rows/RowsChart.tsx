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
import { textRoom } from '@/ui/screen/textWidth.ts';
import type { ChartBox } from '../chartContext.ts';
import type { GraphicProps } from '../graphic.ts';
import { LINE_HEIGHT } from '../label/textLines.ts';
import { TextBlock } from '../label/TextBlock.tsx';
import { Fades } from '../mark/Fades.tsx';
import { Hatch } from '../mark/Hatch.tsx';
import { MarkWords } from '../mark/MarkWords.tsx';
import { RowArea } from '../mark/RowArea.tsx';
import { shownWhole, useLayers } from '../mark/useLayers.ts';
import { layoutRows, type RowPlace, type RowsLayout } from './layoutRows.ts';
import { MarkShape } from './MarkShape.tsx';
import type { RowsModel } from './rowsModel.ts';
import { reachOf } from './valueMark.ts';

/** Else recharts measures the words of an axis that draws none, each time. */
const NO_LINES = () => [];

/** Words and areas, axes, grid, marks; and then all of it is shown. */
const LAYERS = 5;

const idOf = ({ row }: RowPlace): string => row.id;

/** What recharts is to place along the axis: a bar as it is, of all else where it lies. */
function spanOf({ row: { mark } }: RowPlace): [number, number] {
  if (mark.shape === 'bar') return [Math.min(mark.from, mark.to), Math.max(mark.from, mark.to)];
  const { least, most } = reachOf(mark);
  return [least, most];
}

/** Rows on one linear axis; recharts places axis, grid and marks, and the words stand where the layout says. */
export function RowsChart(
  props: Pick<GraphicProps<unknown>, 'name' | 'selected'> & {
    readonly model: RowsModel;
    readonly box: ChartBox;
  },
) {
  const { model, box, name, selected } = props;
  const id = useId();
  const layout = useMemo(() => layoutRows(model, box), [model, box]);
  const { width, height, left, plotWidth, axis, axisHeight, places } = layout;
  const values = useMemo(() => axis.ticks.map(({ value }) => value), [axis]);
  const domain = useMemo(() => [axis.min, axis.max], [axis]);
  // Kept, as recharts takes a new function for a new component and would make every mark anew, under the pointer too.
  const shape = useCallback(
    ({ index, x, width: length }: BarShapeProps) => {
      const place = layout.places[index];
      return (
        place && (
          <MarkShape
            row={place.row}
            from={Math.min(x, x + length)}
            to={Math.max(x, x + length)}
            layout={layout}
            top={place.markTop}
            id={id}
          />
        )
      );
    },
    [layout, id],
  );
  const tick = useCallback(
    ({ index, x }: XAxisTickContentProps) => (
      <AxisTick layout={layout} index={index} x={Number(x)} fontSize={box.fontSize} />
    ),
    [layout, box],
  );

  const layers = useLayers(LAYERS, box.stage === true);
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
      {...shownWhole(layers === LAYERS, name)}
    >
      {layers >= 1 && (
        <>
          <Hatch id={`${id}-hatch`} spacing={Math.max(7, box.fontSize * 0.6)} />
          <Fades id={id} />
          {places.map(({ row, aboveTop, markTop }) => (
            <RowArea
              key={row.id}
              figure={row.id}
              selected={selected}
              x={0}
              y={aboveTop}
              width={width}
              height={markTop + layout.thickness - aboveTop}
            />
          ))}
        </>
      )}
      {layers >= 3 && (
        <CartesianGrid
          className="chart-grid"
          zIndex={0}
          horizontal={false}
          verticalValues={values}
          horizontalCoordinatesGenerator={NO_LINES}
        />
      )}
      {layers >= 2 && (
        <>
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
        </>
      )}
      {layers >= 4 && <Bar dataKey={spanOf} shape={shape} isAnimationActive={false} zIndex={0} />}
      {layers >= 1 && (
        <>
          <AxisFoot layout={layout} fontSize={box.fontSize} />
          {places.map((place) => (
            <MarkWords
              key={place.row.id}
              figure={place.row.id}
              selected={selected}
              status={place.row.obsStatus}
            >
              <TextBlock lines={place.above} x={place.aboveX} y={place.aboveTop} />
              <TextBlock lines={place.beside} x={place.besideX} y={place.besideTop} />
            </MarkWords>
          ))}
        </>
      )}
    </BarChart>
  );
}

function AxisTick(props: {
  readonly layout: RowsLayout;
  readonly index: number;
  readonly x: number;
  readonly fontSize: number;
}) {
  const { layout, index, x, fontSize } = props;
  const label = layout.axis.ticks[index]?.label ?? '';
  return (
    <text
      className="chart-text chart-text-tick"
      x={x}
      y={layout.plotHeight + fontSize * LINE_HEIGHT}
      fontSize={fontSize}
      textAnchor={x < textRoom(label, fontSize) / 2 ? 'start' : 'middle'}
    >
      {label}
    </text>
  );
}

/** The line where bars begin, and what the axis is of, in words. */
function AxisFoot(props: { readonly layout: RowsLayout; readonly fontSize: number }) {
  const { layout, fontSize } = props;
  const { left, base, plotHeight, foot } = layout;
  return (
    <g>
      {base !== null && <line className="chart-zero" x1={base} x2={base} y1={0} y2={plotHeight} />}
      <TextBlock lines={foot} x={left} y={plotHeight + fontSize * (LINE_HEIGHT + 0.4)} />
    </g>
  );
}

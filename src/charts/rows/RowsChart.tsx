import { useId, useMemo } from 'react';
import { textRoom } from '@/ui/screen/textWidth.ts';
import type { ChartBox } from '../chartContext.ts';
import type { GraphicProps } from '../graphic.ts';
import { LINE_HEIGHT } from '../label/textLines.ts';
import { TextBlock } from '../label/TextBlock.tsx';
import { Fades } from '../mark/Fades.tsx';
import { Hatch } from '../mark/Hatch.tsx';
import { MarkWords } from '../mark/MarkWords.tsx';
import { RowArea } from '../mark/RowArea.tsx';
import { layoutRows, placeOf, type RowsLayout } from './layoutRows.ts';
import { MarkShape } from './MarkShape.tsx';
import type { RowsModel } from './rowsModel.ts';
import { reachOf } from './valueMark.ts';

/** Rows on one linear axis: areas, grid, marks and words, each where the layout says. */
export function RowsChart(
  props: Pick<GraphicProps<unknown>, 'name' | 'selected'> & {
    readonly model: RowsModel;
    readonly box: ChartBox;
  },
) {
  const { model, box, name, selected } = props;
  const id = useId();
  const layout = useMemo(() => layoutRows(model, box), [model, box]);
  const { width, height, thickness, places } = layout;
  return (
    <svg
      className="chart-graphic"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
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
          height={markTop + thickness - aboveTop}
        />
      ))}
      <ValueAxis layout={layout} fontSize={box.fontSize} />
      {places.map(({ row, markTop }) => {
        const { least, most } = reachOf(row.mark);
        return (
          <MarkShape
            key={row.id}
            row={row}
            from={placeOf(least, layout)}
            to={placeOf(most, layout)}
            layout={layout}
            top={markTop}
            id={id}
          />
        );
      })}
      <AxisFoot layout={layout} fontSize={box.fontSize} />
      {places.map((place) => (
        <MarkWords key={place.row.id} figure={place.row.id} selected={selected} status={place.row.obsStatus}>
          <TextBlock lines={place.above} x={place.aboveX} y={place.aboveTop} />
          <TextBlock lines={place.beside} x={place.besideX} y={place.besideTop} />
        </MarkWords>
      ))}
    </svg>
  );
}

/** The ticks of the axis, each a line over the whole plot with its label under it. */
function ValueAxis(props: { readonly layout: RowsLayout; readonly fontSize: number }) {
  const { layout, fontSize } = props;
  const { plotHeight } = layout;
  return layout.axis.ticks.map(({ value, label }) => {
    const x = placeOf(value, layout);
    return (
      <g key={value}>
        <line className="chart-grid" x1={x} x2={x} y1={0} y2={plotHeight} />
        <text
          className="chart-text chart-text-tick"
          x={x}
          y={plotHeight + fontSize * LINE_HEIGHT}
          fontSize={fontSize}
          textAnchor={x < textRoom(label, fontSize) / 2 ? 'start' : 'middle'}
        >
          {label}
        </text>
      </g>
    );
  });
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

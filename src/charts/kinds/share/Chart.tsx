import { useId, useMemo } from 'react';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { GraphicProps } from '../../graphic.ts';
import { plainLines } from '../../label/textLines.ts';
import { TextBlock } from '../../label/TextBlock.tsx';
import { Hatch } from '../../mark/Hatch.tsx';
import { PanelArea } from '../../mark/PanelArea.tsx';
import { layoutShare, type ShareLayout } from './layout.ts';
import { ShareMark } from './Mark.tsx';
import { shareModel } from './model.ts';

/** Shares of a whole, one a row. There is no axis to compute and no series: the layout alone draws them. */
export function ShareChart(props: GraphicProps<ChartOf<'share'>>) {
  const { entry, context, box, name, selected } = props;
  const hatch = useId();
  const model = useMemo(() => shareModel(entry, context), [entry, context]);
  const layout = useMemo(() => layoutShare(model, box), [model, box]);
  const { width, height, panels } = layout;
  return (
    <svg className="chart-graphic" width={width} height={height} role="img" aria-label={name}>
      <Hatch id={hatch} spacing={Math.max(6, box.fontSize * 0.5)} />
      {panels.map((panel) => (
        <g key={panel.row.id} data-figure={panel.row.id}>
          <PanelArea panel={panel} width={width} selected={selected} />
          <ShareMark panel={panel} layout={layout} hatch={hatch} />
          <TextBlock lines={panel.words} x={0} y={panel.top} />
        </g>
      ))}
      <Scale layout={layout} wholeIs={model.wholeIs} fontSize={box.fontSize} />
    </svg>
  );
}

/** Where nothing and the whole are, in words. */
function Scale(props: { readonly layout: ShareLayout; readonly wholeIs: string; readonly fontSize: number }) {
  const { layout, wholeIs, fontSize } = props;
  const top = layout.foot + fontSize * 0.45;
  const words = (text: string) => plainLines(text, 'remark', Infinity, fontSize);
  return (
    <>
      <TextBlock lines={words('0')} x={layout.left} y={top} />
      <g textAnchor="end">
        <TextBlock lines={words(wholeIs)} x={layout.whole} y={top} />
      </g>
    </>
  );
}

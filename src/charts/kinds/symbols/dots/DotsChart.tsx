import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { GraphicProps } from '../../../graphic.ts';
import { PanelWords } from '../../../mark/PanelWords.tsx';
import { PanelArea } from '../../../mark/PanelArea.tsx';
import { symbolsModel } from '../model.ts';
import { layoutDots } from './layout.ts';
import { paintDots } from './paintDots.ts';
import { useInkChanges, usePixelRatio } from './screen.ts';

/** One dot a unit: the words as an svg, the dots on a canvas above it, as svg can't hold 40,000 elements with ease. */
export function DotsChart(props: GraphicProps<ChartOf<'symbols'>>) {
  const { entry, context, box, name, selected } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixelRatio = usePixelRatio();
  const ink = useInkChanges();
  const { width, fontSize } = box;
  const model = useMemo(() => symbolsModel(entry, context), [entry, context]);
  const layout = useMemo(() => layoutDots(model, box, pixelRatio), [model, box, pixelRatio]);
  const height = Math.ceil(layout.height);

  useLayoutEffect(() => {
    const element = canvas.current;
    const drawing = element?.getContext('2d');
    if (!element || !drawing) return;
    element.width = Math.round(width * pixelRatio);
    element.height = Math.round(height * pixelRatio);
    // A canvas knows no CSS, so the colour is taken from the style in force, again whenever that may have changed.
    paintDots(drawing, layout, pixelRatio, getComputedStyle(element).color);
  }, [layout, width, height, pixelRatio, ink]);

  return (
    <div className="chart-dots" style={{ width, height }}>
      <svg
        className="chart-graphic"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={name}
      >
        {layout.panels.map((panel) => (
          <PanelArea key={panel.row.id} panel={panel} width={width} selected={selected} />
        ))}
        {layout.panels.map((panel) => (
          <PanelWords key={panel.row.id} panel={panel} fontSize={fontSize} />
        ))}
      </svg>
      <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />
    </div>
  );
}

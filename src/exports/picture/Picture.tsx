import type { ReactElement } from 'react';
import { TextBlock } from '@/charts/label/TextBlock.tsx';
import { DRAWING_WIDTH, type PictureLayout } from './pictureLayout.ts';
import './picture.css';

/** A picture as it is laid out: its words with a place for the drawing, and the drawing, still beside it. */
export function Picture(props: { readonly layout: PictureLayout; readonly drawing: ReactElement }) {
  const { layout, drawing } = props;
  const { width, height, left, texts, drawingTop, ruleTop } = layout;
  return (
    <>
      <svg className="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <rect className="picture-paper" width={width} height={height} />
        {texts.map(({ voice, lines, y }) => (
          <g key={y} className={`picture-${voice}`}>
            <TextBlock lines={lines} x={left} y={y} />
          </g>
        ))}
        <path className="picture-rule" d={`M${left} ${ruleTop}h${DRAWING_WIDTH}`} />
        <g data-place="drawing" transform={`translate(${left} ${drawingTop})`} />
      </svg>
      <div className="chart-frame picture-drawing">{drawing}</div>
    </>
  );
}

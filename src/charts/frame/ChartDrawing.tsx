import { useRef } from 'react';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { ChartArea } from './ChartArea.tsx';
import type { ChartContext, ChartFigureRow } from '../chartContext.ts';
import { FigureMarks } from './pointing/FigureMarks.tsx';
import { FigureTip } from './pointing/FigureTip.tsx';
import { usePointed } from './pointing/usePointed.ts';
import './drawing.css';

/**
 * A chart's drawing, which is its own control: a mark selects its figure by pointer or key, and tells about it when it is pointed at
 * or has the focus.
 */
export function ChartDrawing(props: {
  readonly entry: ChartEntry;
  readonly context: ChartContext;
  readonly rows: readonly ChartFigureRow[];
  readonly height: number | undefined;
  /** The drawing's name says every figure, as nothing around it does. */
  readonly alone: boolean;
}) {
  const { rows } = props;
  const drawing = useRef<HTMLDivElement>(null);
  const { pointed, focus, leave, handlers } = usePointed(drawing);
  const row = rows.find(({ figure }) => figure.id === pointed?.figure);
  return (
    <div ref={drawing} className="chart-drawing" {...handlers}>
      <ChartArea entry={props.entry} context={props.context} height={props.height} alone={props.alone} />
      <FigureMarks rows={rows} pointed={pointed} onFocus={focus} onBlur={leave} />
      {pointed && row && <FigureTip pointed={pointed} row={row} />}
    </div>
  );
}

import { useRef } from 'react';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useShown } from '@/report/View.tsx';
import { useInTurn } from '@/ui/loading/useInTurn.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { PAGE_FONT_SIZE, type ChartContext } from '../chartContext.ts';
import { drawnPart } from '../drawnPart.ts';
import { kindOf } from '../registry.ts';
import { useTextBox } from './useTextBox.ts';

const isThere = (before: object | null): boolean => before !== null;

/** The box that a chart's place is kept for until its own is measured. */
const UNMEASURED = { width: 640, height: undefined, fontSize: PAGE_FONT_SIZE };

/** A chart's graphic at the width and the size of letters that it is given. */
export function ChartArea(props: {
  readonly entry: ChartEntry;
  readonly context: ChartContext;
  readonly height: number | undefined;
  readonly alone: boolean;
}) {
  const { entry, context, height, alone } = props;
  const shown = useShown();
  const area = useRef<HTMLDivElement>(null);
  const measured = useTextBox(area);
  // The charts of a page are measured at once, and all of them drawn with that would hold it up; later each follows its size.
  const box = useInTurn(measured, {
    ready: true,
    place: () => area.current,
    isFirst: false,
    isAtOnce: isThere,
  });
  return (
    <div
      ref={area}
      className="chart-area"
      style={
        box
          ? undefined
          : { minBlockSize: Math.ceil(kindOf(drawnPart(entry, context)).height(context, UNMEASURED, false)) }
      }
    >
      {box && (
        <ChartFigure
          entry={entry}
          width={box.width}
          height={height}
          size="page"
          naming={alone ? 'whole' : 'scale'}
          fontSize={box.fontSize}
          shown={shown.figures}
        />
      )}
    </div>
  );
}

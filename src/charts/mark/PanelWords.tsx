import type { ObsStatus } from '@/quantity/status.ts';
import { LINE_HEIGHT, plainLines } from '../label/textLines.ts';
import { TextBlock } from '../label/TextBlock.tsx';
import { OpenEnd } from './OpenEnd.tsx';
import { OPEN_END_GAP, OPEN_END_HEIGHT, OPEN_END_LENGTH } from './openEndSize.ts';
import type { Panel } from './panels.ts';

/** The words of a row, and after its last mark, where the number is a bound, the open end. */
export function PanelWords(props: {
  readonly panel: Panel & {
    readonly row: {
      readonly id: string;
      readonly open: 'above' | 'below' | null;
      readonly orMore: string;
      readonly obsStatus: ObsStatus;
    };
    readonly openX: number;
    /** Of the line that its words stand in. */
    readonly openMiddle: number;
    /** From where to where the mark goes down, where it is as tall as a whole block. */
    readonly openSpan?: { readonly from: number; readonly to: number } | null;
  };
  readonly fontSize: number;
}) {
  const { panel, fontSize } = props;
  const { row, openX, openMiddle, openSpan } = panel;
  const { from, to } = openSpan ?? {
    from: openMiddle - OPEN_END_HEIGHT / 2,
    to: openMiddle + OPEN_END_HEIGHT / 2,
  };
  return (
    <g data-figure={row.id}>
      <TextBlock lines={panel.words} x={0} y={panel.top} />
      {row.open && (
        <>
          <OpenEnd
            x={openX}
            middle={(from + to) / 2}
            height={to - from}
            obsStatus={row.obsStatus}
            pointsLeft={row.open === 'below'}
          />
          <TextBlock
            lines={plainLines(row.orMore, 'remark', Infinity, fontSize)}
            x={openX + OPEN_END_LENGTH + OPEN_END_GAP}
            y={openMiddle - (fontSize * LINE_HEIGHT) / 2}
          />
        </>
      )}
    </g>
  );
}

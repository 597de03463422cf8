import type { ObsStatus } from '@/quantity/status.ts';
import { LINE_HEIGHT, plainLines } from '../label/textLines.ts';
import { TextBlock } from '../label/TextBlock.tsx';
import { OpenEnd } from './OpenEnd.tsx';
import { OPEN_END_GAP, OPEN_END_LENGTH } from './openEndSize.ts';
import type { Panel } from './panels.ts';

/** Height of the mark of an open end beside symbols and dots, in px: as high as it is long. */
const HEIGHT = 16;

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
    readonly openMiddle: number;
  };
  readonly fontSize: number;
}) {
  const { panel, fontSize } = props;
  const { row, openX, openMiddle } = panel;
  return (
    <g data-figure={row.id}>
      <TextBlock lines={panel.words} x={0} y={panel.top} />
      {row.open && (
        <>
          <OpenEnd
            x={openX}
            middle={openMiddle}
            height={HEIGHT}
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

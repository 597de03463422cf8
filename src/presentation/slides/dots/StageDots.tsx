import { useId } from 'react';
import { dotRows } from '@/figures/field/dotRows.ts';
import { Chevron } from '@/ui/Chevron.tsx';
import { useSlideNumber } from '../../deck/slideNumber.ts';
import { stageField } from './stageField.ts';
import { APART } from './stageGrid.ts';

/** Width of the mark beyond a field, as a share of the room, and the gap before it. */
const MARK = 0.052;
const GAP = 0.01;
/** It is never slimmer than this beside its height, as far as the field can spare this share of the room. */
const SLIMMEST = 0.24;
const WIDEST_MARK = 0.18;

/** Dots on a stage, in a room of px, and the mark of what lies beyond them as tall as they are. A drawing only. */
export function StageDots(props: {
  readonly dots: number;
  readonly open: boolean;
  readonly width: number;
  readonly height: number;
}) {
  const { dots, open, width, height } = props;
  const id = useId();
  const { paper } = useSlideNumber();
  const { drawing, scale, mark } = fitted(dots, open, width, height);
  const { pitch, dot, ground } = drawing;
  // Dots that touch can't be told apart: then blocks are what is seen, as large as they can be.
  const solid = pitch < APART;
  return (
    <div className="deck-dots" style={{ gap: width * GAP }} data-pitch={pitch} data-solid={solid}>
      <svg
        width={drawing.width * scale}
        height={drawing.height * scale}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        aria-hidden="true"
      >
        {paper ? (
          <path
            d={dotRows(drawing)}
            fill="none"
            stroke="currentColor"
            strokeWidth={dot}
            strokeDasharray={`${dot} ${pitch - dot}`}
          />
        ) : (
          <>
            <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse">
              <rect width={dot} height={dot} fill="currentColor" />
            </pattern>
            <path d={ground} fill={solid ? 'currentColor' : `url(#${id})`} />
          </>
        )}
      </svg>
      {open && <Chevron width={mark} height={drawing.height * scale} />}
    </div>
  );
}

/** The field as large as the room allows beside its mark, which is as tall as the field and as wide as that asks for. */
function fitted(dots: number, open: boolean, width: number, height: number) {
  const beside = (mark: number) => {
    const room = open ? width * (1 - GAP) - mark : width;
    const drawing = stageField(dots, room, height);
    // Where not even single pixels fit, all of it is drawn smaller.
    const most = drawing.pitch < APART ? Infinity : 1;
    return { drawing, scale: Math.min(most, room / drawing.width, height / drawing.height), mark };
  };
  const slim = beside(width * MARK);
  const wanted = Math.min(slim.drawing.height * slim.scale * SLIMMEST, width * WIDEST_MARK);
  return open && wanted > slim.mark ? beside(wanted) : slim;
}

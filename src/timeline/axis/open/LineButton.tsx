import { memo } from 'react';
import { LineBox, type LineButtonProps } from './LineBox.tsx';
import { LineMark } from './LineMark.tsx';
import { LineText } from './LineText.tsx';
import { LINE, type Line } from '../../layout/line.ts';

/** An entry in a row of its own: a button that opens its details. Its name is what is seen of it, and what found no room. */
export const LineButton = memo(function LineButton(
  props: LineButtonProps & { readonly line: Line; readonly width: number },
) {
  const { line, width, em, ...entry } = props;
  const { event, label, drawn, box, top, height } = line;
  const pad = LINE.pad * em;
  const markHeight = LINE.mark * em;
  const above = label.side === 'above';
  const markTop = above ? height - pad - markHeight : (height - markHeight) / 2;
  return (
    <LineBox {...entry} event={event} box={box} top={top} height={height}>
      <span
        className="tl-line-place"
        style={{ insetInlineStart: Math.max(-width, drawn.from) - box.from, insetBlockStart: markTop }}
      >
        <LineMark line={line} width={width} height={markHeight} />
      </span>
      <span
        className="tl-line-label"
        data-wrapped={label.lines > 1}
        data-side={label.side}
        style={{ insetInlineStart: label.from - box.from, insetBlockStart: pad, width: label.width }}
      >
        <LineText event={event} text={line.text} figures={label.figures} />
      </span>
    </LineBox>
  );
});

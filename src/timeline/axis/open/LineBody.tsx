import { LineMark } from './LineMark.tsx';
import { LineText } from './LineText.tsx';
import { LINE, type Line } from '../../layout/line/line.ts';

/** What is seen of an entry in a row of its own: its mark and its text, placed in its box. `em` and `width` (of its strip) in px. */
export function LineBody(props: { readonly line: Line; readonly width: number; readonly em: number }) {
  const { line, width, em } = props;
  const { event, label, drawn, box, height, pad } = line;
  const markHeight = LINE.mark * em;
  const above = label.side === 'above';
  const markTop = above ? height - pad - markHeight : (height - markHeight) / 2;
  return (
    <>
      <span
        className="tl-line-place"
        style={{ insetInlineStart: Math.max(-width, drawn.from) - box.from, insetBlockStart: markTop }}
      >
        <LineMark line={line} width={width} height={markHeight} />
      </span>
      <span
        className="tl-line-label"
        data-wrapped={label.lines > 1}
        data-headed={label.headed}
        data-side={label.atEnd === true ? 'before' : label.side}
        style={{
          insetInlineStart: label.from - box.from,
          // On its mark: a browser may make fewer lines of it than it was given room for.
          ...(above ? { insetBlockEnd: pad + markHeight } : { insetBlockStart: pad }),
          width: label.width,
        }}
      >
        <LineText event={event} text={line.text} figures={label.figures} />
      </span>
    </>
  );
}

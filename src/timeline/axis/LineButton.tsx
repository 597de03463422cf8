import { memo } from 'react';
import { entryAttributes } from './EntryMark.tsx';
import { LineMark } from './LineMark.tsx';
import { LineText } from './LineText.tsx';
import { LINE, type Line } from '../layout/line.ts';

/** What the buttons of few entries need beside their placement. */
export interface LineButtonProps {
  readonly em: number;
  /** The figures that the label only counts, in words. */
  readonly rest: string;
  readonly selected: boolean;
  readonly current: boolean;
  readonly onPress: (id: string) => void;
  readonly onCurrent: (key: string) => void;
}

/** An entry in a row of its own: a button that opens its details. Its name is what is seen of it, and what found no room. */
export const LineButton = memo(function LineButton(
  props: LineButtonProps & { readonly line: Line; readonly width: number },
) {
  const { line, width, em, rest, selected, current, onPress, onCurrent } = props;
  const { event, label, drawn, box, top, height } = line;
  const pad = LINE.pad * em;
  const markHeight = LINE.mark * em;
  const above = label.side === 'above';
  const markTop = above ? height - pad - markHeight : (height - markHeight) / 2;
  return (
    <button
      type="button"
      className="tl-entry tl-line"
      {...entryAttributes(event)}
      data-item={event.id}
      data-selected={selected}
      aria-expanded={selected}
      tabIndex={current ? 0 : -1}
      style={{
        transform: `translate(${String(box.from)}px, ${String(top)}px)`,
        width: box.to - box.from,
        height,
      }}
      onClick={() => onPress(event.id)}
      onFocus={() => onCurrent(event.id)}
    >
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
      {rest !== '' && <span className="ui-visually-hidden"> {rest}</span>}
    </button>
  );
});

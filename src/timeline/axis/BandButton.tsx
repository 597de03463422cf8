import { memo, useId } from 'react';
import { lookOf } from '@/quantity/status.ts';
import { entryAttributes } from './EntryMark.tsx';
import { Hatch } from './Hatch.tsx';
import type { LineButtonProps } from './LineButton.tsx';
import { LineText } from './LineText.tsx';
import { BAND, type BandLine } from '../layout/bandLines.ts';

/** A plan period: a bar with its name in it, hatched after the name where it is only expected, and its figures under it. */
export const BandButton = memo(function BandButton(props: LineButtonProps & { readonly band: BandLine }) {
  const { band, em, rest, selected, current, onPress, onCurrent } = props;
  const { event, mark, inside, under, box, top, height } = band;
  const hatch = useId();
  const look = lookOf(event.obsStatus);
  const bar = BAND.bar * em;
  const width = mark.to - mark.from;
  const begin = inside ? BAND.inset * 2 * em + inside.width : 0;
  const edges = {
    borderInlineStartWidth: band.whole.start ? undefined : 0,
    borderInlineEndWidth: band.whole.end ? undefined : 0,
  };
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
        height: height - BAND.gap * em,
      }}
      onClick={() => onPress(event.id)}
      onFocus={() => onCurrent(event.id)}
    >
      <span
        className="tl-mark tl-band-bar"
        data-shape="bar"
        data-look={look}
        data-start={band.extent.start}
        data-end={band.extent.end}
        style={{ insetInlineStart: mark.from - box.from, width, height: bar, ...edges }}
      >
        {look === 'hatched' && begin < width && (
          <svg width={width - begin} height={bar} style={{ insetInlineStart: begin }} aria-hidden="true">
            <Hatch id={hatch} />
            <rect width="100%" height="100%" fill={`url(#${hatch})`} />
          </svg>
        )}
      </span>
      {inside && (
        <span
          className="tl-line-label tl-band-label"
          data-look={look}
          style={{ insetInlineStart: mark.from - box.from + BAND.inset * em, height: bar }}
        >
          <LineText event={event} text={inside.text} figures={0} />
        </span>
      )}
      {under && (
        <span
          className="tl-line-label"
          data-wrapped={under.lines > 1}
          style={{
            insetInlineStart: under.from - box.from,
            insetBlockStart: bar + BAND.under * em,
            width: under.width,
          }}
        >
          <LineText event={event} text={under.text} figures={under.figures} />
        </span>
      )}
      {rest !== '' && <span className="ui-visually-hidden"> {rest}</span>}
    </button>
  );
});

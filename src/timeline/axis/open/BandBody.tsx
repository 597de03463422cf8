import { useId } from 'react';
import { lookOf } from '@/quantity/status.ts';
import { Hatch } from '../Hatch.tsx';
import { LineText } from './LineText.tsx';
import { BAND, type BandLine } from '../../layout/line/bandLines.ts';

/** What is seen of a plan period, placed in its box: the bar, hatched where it is only expected, and its text. `em` in px. */
export function BandBody({ band, em }: { readonly band: BandLine; readonly em: number }) {
  const { event, mark, inside, under, box } = band;
  const hatch = useId();
  const look = lookOf(event.obsStatus);
  const bar = BAND.bar * em;
  const width = mark.to - mark.from;
  const edges = {
    borderInlineStartWidth: band.whole.start ? undefined : 0,
    borderInlineEndWidth: band.whole.end ? undefined : 0,
  };
  return (
    <>
      <span
        className="tl-mark tl-band-bar"
        data-shape="bar"
        data-look={look}
        data-start={band.extent.start}
        data-end={band.extent.end}
        style={{ insetInlineStart: mark.from - box.from, width, height: bar, ...edges }}
      >
        {look === 'hatched' && (
          <svg width={width} height={bar} aria-hidden="true">
            <Hatch id={hatch} />
            <rect width={width} height={bar} fill={`url(#${hatch})`} />
          </svg>
        )}
      </span>
      {inside && (
        <span
          className="tl-line-label tl-band-label"
          data-look={look}
          style={{ insetInlineStart: inside.from - box.from, height: bar }}
        >
          <LineText event={event} text={inside.text} figures={0} />
        </span>
      )}
      {under && (
        <span
          className="tl-line-label"
          data-look={look}
          data-wrapped={under.lines > 1}
          data-headed={under.headed}
          style={{
            insetInlineStart: under.from - box.from,
            insetBlockStart: bar + BAND.under * em,
            width: under.width,
          }}
        >
          <LineText event={event} text={under.text} figures={under.figures} />
        </span>
      )}
    </>
  );
}

import { useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { TimelineMoment } from '@/timeline/moment/TimelineMoment.tsx';
import { heightOf, SLIDE } from './slideGeometry.ts';
import { smallerMoment, type MomentSize } from './smallerMoment.ts';

/** A timeline has many small words: they may be as small as a slide allows at all, 1/40 of its height, and a little more. */
const LEAST_SHARE = 1.03 / 40;

interface Moment {
  readonly events: readonly string[];
  readonly slideWidth: number;
  readonly width: number;
  readonly height: number;
}

/** Entries of the timeline in the room that the slide leaves for them, in px; of more than fit, the first ones, and it says so. */
export function SlideMoment(props: Moment) {
  const { language } = useI18n();
  // What fits is found anew where anything that it depends on changes.
  return <Fitted key={[language, props.width, props.height, ...props.events].join(' ')} {...props} />;
}

function Fitted({ events, slideWidth, width, height }: Moment) {
  const { m } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  const most = (slideWidth * SLIDE.leastText) / 100;
  const least = heightOf(slideWidth) * LEAST_SHARE;
  const [size, setSize] = useState<MomentSize>({ count: events.length, fontSize: most });
  const { count, fontSize } = size;
  const fits = count === events.length;

  // Before anything is painted: set smaller, then with fewer entries, until all that is drawn is within its room.
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const bottoms = [...box.querySelectorAll('li, p')].map((item) => item.getBoundingClientRect().bottom);
    const { top, height: seen } = box.getBoundingClientRect();
    // A slide in small is scaled, so that px on the screen are not px of the slide.
    const scale = seen > 0 ? seen / height : 1;
    const next = smallerMoment(size, (Math.max(top, ...bottoms) - top) / scale, height, least);
    if (next !== size) setSize(next);
  }, [size, height, least]);

  return (
    <div ref={ref} style={{ blockSize: height }}>
      <TimelineMoment
        events={events.slice(0, count)}
        width={width}
        height={fits ? height : height - most * 1.6}
        fontSize={fontSize}
      />
      {!fits && <p className="deck-small">{m.presentation.firstOf(count, events.length)}</p>}
    </div>
  );
}

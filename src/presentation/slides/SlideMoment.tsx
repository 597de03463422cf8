import { useMemo } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { TimelineMoment } from '@/timeline/moment/TimelineMoment.tsx';
import { useMomentFits } from '@/timeline/moment/useMomentFits.ts';
import { largestLetters, momentSize } from './fit/momentSize.ts';
import { useSlideGeometry } from '../deck/slideNumber.ts';

/** Height of the line that says that there is more, in letters' sizes. */
const REMARK = 1.6;

/**
 * Entries of the timeline in the room that the slide leaves for them, in px; what crowds is
 * drawn wider below the axis where that fits; of more than fit, the first ones, and it says so.
 */
export function SlideMoment(props: {
  readonly events: readonly string[];
  readonly slideWidth: number;
  readonly width: number;
  readonly height: number;
}) {
  const { events, slideWidth, width, height } = props;
  const { m } = useWholeI18n();
  const fits = useMomentFits();
  const { leastText, smallText } = useSlideGeometry();
  const size = useMemo(() => {
    const most = (slideWidth * leastText) / 100;
    const room = { height, most, least: (slideWidth * smallText) / 100, remark: most * REMARK };
    const lens = largestLetters(room, (fontSize) => fits.lens(events, { width, height, fontSize }));
    if (lens !== null) return { count: events.length, height, fontSize: lens };
    return momentSize(events.length, room, ({ count, ...rest }) =>
      fits.plain(events.slice(0, count), { width, ...rest }),
    );
  }, [events, slideWidth, width, height, fits, leastText, smallText]);
  return (
    <>
      <TimelineMoment
        events={events.slice(0, size.count)}
        width={width}
        height={size.height}
        fontSize={size.fontSize}
      />
      {size.count < events.length && (
        <p className="deck-small">{m.presentation.firstOf(size.count, events.length)}</p>
      )}
    </>
  );
}

import { useMemo } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { entryAttributes, EntryPicture } from '../axis/EntryMark.tsx';
import { stretchOf } from '../layout/layout.ts';
import { Ticks } from '../axis/Ticks.tsx';
import { ticksIn } from '../layout/ticks.ts';
import { LensMoment } from './LensMoment.tsx';
import { planMoment, SCALE, type MomentRoom } from './planMoment.ts';
import { planOpen } from './planOpen.ts';
import { useEntryWords } from '../words/useEntryWords.ts';
import { basisInWords, basisOfDate } from '../words/eventWords.ts';
import '@/report/words/provenance.css';
import '../axis/entry.css';
import './moment.css';
import '../axis/plot.css';
import '../timeline.css';

/** Labels of the axis are at least so far apart, in em. */
const TICKS_APART = 6;

/**
 * Some entries on their axis as a still picture, e.g. on a slide: `width`, `height` and `fontSize` (of the smallest text) in
 * px. Each keeps its date in words and its basis; what crowds is drawn wider below the axis where there is room for that, and those
 * without a date stand there.
 */
export function TimelineMoment({
  events,
  width,
  height,
  fontSize,
}: MomentRoom & { readonly events: readonly string[] }) {
  const { m } = useWholeI18n();
  const { report } = useView();
  const words = useEntryWords();
  const named = events.join(' ');
  const { all, head, undated, moment } = useMemo(
    () => planMoment(report, named.split(' '), words, { width, height, fontSize }),
    [report, named, words, width, height, fontSize],
  );
  const open = useMemo(
    () => planOpen(report, named.split(' '), words, { width, height, fontSize }),
    [report, named, words, width, height, fontSize],
  );
  const { scale, entries, tops } = moment;
  const tickDays = (TICKS_APART * fontSize) / scale.pxPerDay;

  if (open !== null) {
    return (
      <div className="tl-moment" style={{ width, height, fontSize }}>
        <LensMoment {...{ open, all, words }} />
      </div>
    );
  }
  return (
    <div className="tl-moment" style={{ width, height, fontSize }}>
      {entries.length > 0 && (
        <div className="tl-ticks" aria-hidden="true">
          <Ticks
            ticks={ticksIn(all, tickDays)}
            scale={scale}
            x={0}
            sight={stretchOf(scale, all)}
            fontSize={fontSize * SCALE}
          />
        </div>
      )}
      <ol style={{ top: head }}>
        {entries.map((entry) => (
          <li
            key={entry.event.id}
            className="tl-entry"
            {...entryAttributes(entry.event)}
            aria-label={words.name(entry.event)}
            style={{
              transform: `translate(${String(entry.box.from)}px, ${String(tops[entry.row] ?? 0)}px)`,
              width: entry.box.to - entry.box.from,
            }}
          >
            <EntryPicture entry={entry} shift={0} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <ul className="tl-moment-undated">
          {undated.map((event) => (
            <li key={event.id} data-event={event.id}>
              <b>
                <Say text={event.title} />
              </b>
              {m.timeline.separator}
              {words.undated(event)} <span data-basis={basisOfDate(event)}>{basisInWords(event, m)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { useMemo } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { eventOf, scopeOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { entryAttributes, EntryPicture } from '../axis/EntryMark.tsx';
import { textMetrics } from '../layout/label.ts';
import { stretchOf } from '../layout/layout.ts';
import { layoutMoment } from './moment.ts';
import { Ticks } from '../axis/Ticks.tsx';
import { ticksIn } from '../layout/ticks.ts';
import { dated, eventAt, indexTimeline } from '../index/timelineIndex.ts';
import { useEntryWords } from '../words/useEntryWords.ts';
import { wholeOf } from '../layout/whole.ts';
import { basisInWords, basisOfDate } from '../words/eventWords.ts';
import '../axis/entry.css';
import './moment.css';
import '../axis/plot.css';
import '../timeline.css';

/** Labels of the axis are at least so far apart, and take so much above the entries, in em. */
const TICK = { apart: 6, height: 2.2 } as const;
/** A line for each entry without a date, in em. */
const UNDATED = 1.5;
/** On a stage text must never be wider than its estimate. */
const SCALE = 1.02;

/**
 * Some entries on their axis as a still picture, e.g. on a slide: `width`, `height` and `fontSize` (of the smallest text) in
 * px. Each keeps its date in words and its basis; those without a date stand below the axis.
 */
export function TimelineMoment(props: {
  readonly events: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}) {
  const { width, height, fontSize } = props;
  const { m } = useI18n();
  const { report, say } = useView();
  const words = useEntryWords();
  const named = props.events.join(' ');
  const index = useMemo(
    () =>
      indexTimeline(
        named.split(' ').map((id) => eventOf(report, id)),
        report.scopes,
      ),
    [named, report],
  );
  const all = wholeOf(index);
  const head = TICK.height * fontSize;
  const { scale, entries, tops } = layoutMoment({
    entries: Array.from(index.order, (_, at) => eventAt(index, at)).flatMap(
      (event) => (event && dated(event)) ?? [],
    ),
    all,
    width,
    height: height - head - index.undated.length * UNDATED * fontSize,
    metrics: textMetrics(fontSize, SCALE),
    label: ({ event }) => words.label(event),
  });
  const tickDays = (TICK.apart * fontSize) / scale.pxPerDay;

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
            {...entryAttributes(entry, scopeOf(report, entry.event.scope).context)}
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
      {index.undated.length > 0 && (
        <ul className="tl-moment-undated">
          {index.undated.map((event) => (
            <li key={event.id} data-event={event.id}>
              <b>{say(event.title)}</b>
              {m.timeline.separator}
              {event.relation ? say(event.relation) : m.period.undated}{' '}
              <span className="tl-basis" data-basis={basisOfDate(event)}>
                {basisInWords(event, m)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

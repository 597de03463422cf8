import { useCallback, useId, useState } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { isFiltered } from '@/report/filters.ts';
import type { Report, TimelineEvent } from '@/report/model.ts';
import { useShown, useView, type ShownUnder } from '@/report/View.tsx';
import { useHydrated } from '@/ui/loading/hydrated.ts';
import { passing, type Work } from '@/ui/loading/inSlices.ts';
import { useInSlices } from '@/ui/loading/useInSlices.ts';
import { useMediaQuery } from '@/ui/screen/mediaQuery.ts';
import { AxisPart } from './axis/AxisPart.tsx';
import { EventList } from './list/EventList.tsx';
import { indexing, type TimelineIndex } from './index/timelineIndex.ts';
import { UndatedTray } from './list/UndatedTray.tsx';
import { usePrinting } from '@/ui/screen/usePrinting.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import './timeline.css';
import './list/list.css';

export const TIMELINE_VIEWS = ['axis', 'list'] as const;
export type TimelineView = (typeof TIMELINE_VIEWS)[number];

/**
 * The report's entries on a time axis, or as a list in time order: the list is what a phone, paper and a page without script get
 * first, and either can be chosen anywhere. `window` and `view` are null where the reader has chosen nothing.
 */
export function Timeline(props: {
  readonly window: TimeWindow | null;
  readonly onWindow: (window: TimeWindow | null) => void;
  readonly view: TimelineView | null;
  readonly onView: (view: TimelineView) => void;
}) {
  const { window, onWindow, view, onView } = props;
  const { report } = useView();
  const shown = useShown();
  const work = useCallback(() => indexingShown(report, shown), [report, shown]);
  const index = useInSlices(work, report.timeline.length, report);
  const hydrated = useHydrated();
  // A page that was built with the list keeps it until the axis is there; one drawn here from the start waits for the axis.
  const [builtWithList] = useState(!hydrated);
  const wide = useMediaQuery('(min-width: 45rem)');
  const printing = usePrinting();
  const chosen = view ?? (wide ? 'axis' : 'list');
  const mode = hydrated && !printing ? chosen : 'list';
  const waiting = <div className="tl-waiting" />;
  const list = index ? <EventList index={index} printing={printing} /> : waiting;

  return (
    <div className="tl" data-view={mode}>
      <ViewSwitch view={mode} onView={onView} />
      {mode === 'axis' && index && index.order.length > 0 ? (
        <AxisPart
          index={index}
          asked={window}
          onRest={onWindow}
          waiting={builtWithList ? list : waiting}
          list={list}
        />
      ) : (
        list
      )}
      {index && <UndatedTray events={index.undated} printing={printing} />}
    </div>
  );
}

/** The entries that pass the filters, indexed. */
function* indexingShown({ timeline, scopes }: Report, shown: ShownUnder): Work<TimelineIndex> {
  const passes = isFiltered(shown.filters) ? ({ id }: TimelineEvent) => shown.events.has(id) : null;
  return yield* indexing(yield* passing(timeline, passes), scopes);
}

function ViewSwitch(props: { readonly view: TimelineView; readonly onView: (view: TimelineView) => void }) {
  const { view, onView } = props;
  const { timeline } = useWholeI18n().m;
  const name = useId();
  return (
    <fieldset className="ui-segments tl-switch">
      <legend className="ui-visually-hidden">{timeline.viewAs}</legend>
      {TIMELINE_VIEWS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={view === one} onChange={() => onView(one)} />
          <span>{timeline.views[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useEffect, useEffectEvent, useRef } from 'react';
import { useView } from '@/report/View.tsx';
import { Axis } from './Axis.tsx';
import { EventDetails } from '../list/EventDetails.tsx';
import { itemElement } from './input/itemElement.ts';
import { Legend } from './Legend.tsx';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import './axis.css';
import './entry.css';
import './legend.css';
import './open.css';
import './plot.css';

/** The axis with the details of the selected entry and what its marks mean. */
export function AxisView(props: {
  readonly index: TimelineIndex;
  readonly asked: TimeWindow | null;
  readonly onRest: (window: TimeWindow | null) => void;
}) {
  const { index } = props;
  const { selection, select } = useView();
  const axis = useRef<HTMLDivElement>(null);
  const id = selection?.kind === 'event' ? selection.id : null;
  const selected = index.events.find((event) => event.id === id && event.date.kind !== 'undated');
  // A link opens the page with its entry in sight, also when the axis comes after the list that was there first. The entry
  // is drawn once the axis is measured, so it is looked for with the next frame.
  const show = useEffectEvent(() => {
    if (id !== null) itemElement(axis.current, id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => show());
    return () => cancelAnimationFrame(frame);
  }, []);
  // An entry that is counted now is no item: the focus goes to where the axis is entered.
  const opener = () =>
    itemElement(axis.current, id ?? '') ??
    axis.current?.querySelector<HTMLElement>('[data-item][tabindex="0"]') ??
    null;
  return (
    <>
      <div ref={axis}>
        <Axis {...props} />
      </div>
      {selected && <EventDetails event={selected} titled onClose={() => select(null)} opener={opener} />}
      <Legend index={index} />
    </>
  );
}

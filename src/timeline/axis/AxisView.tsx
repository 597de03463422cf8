import { useEffect, useEffectEvent, useRef } from 'react';
import { useSelected } from '@/report/View.tsx';
import { Axis } from './Axis.tsx';
import { itemElement } from './input/itemElement.ts';
import { Legend } from './Legend.tsx';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import './axis.css';
import './entry.css';
import './legend.css';
import './open/open.css';
import './open/line.css';
import './open/lens.css';
import './plot.css';

/** The axis, and what its marks mean. */
export function AxisView(props: {
  readonly index: TimelineIndex;
  readonly asked: TimeWindow | null;
  readonly onRest: (window: TimeWindow | null) => void;
}) {
  const { selection } = useSelected();
  const axis = useRef<HTMLDivElement>(null);
  const id = selection?.kind === 'event' ? selection.id : null;
  // A link opens the page with its entry in sight, also when the axis comes after the list that was there first. The entry
  // is drawn once the axis is measured, so it is looked for with the next frame.
  const show = useEffectEvent(() => {
    if (id !== null) itemElement(axis.current, id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => show());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <>
      <div ref={axis} className="tl-axis-place">
        <Axis {...props} />
      </div>
      <Legend index={props.index} />
    </>
  );
}

import type { ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
import type * as AxisModule from './AxisView.tsx';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** Kept, so that coming back to the axis shows it at once. */
let loaded: typeof AxisModule | null = null;

/** Downloads the axis; whoever will show it soon may ask for it early. */
export async function loadAxis(): Promise<typeof AxisModule> {
  loaded = await import('./AxisView.tsx');
  return loaded;
}

/** The axis, whose code is downloaded when it is first shown; where it can't be, the list stands in. */
export function AxisPart(props: {
  readonly index: TimelineIndex;
  readonly asked: TimeWindow | null;
  readonly onRest: (window: TimeWindow | null) => void;
  /** Stands there until then, and instead. */
  readonly waiting: ReactNode;
  readonly list: ReactNode;
}) {
  const { index, asked, onRest, waiting, list } = props;
  const { m } = useWholeI18n();
  const axis = useModule(loadAxis);
  const AxisView = axis.kind === 'ready' ? axis.module.AxisView : loaded?.AxisView;
  if (AxisView) return <AxisView index={index} asked={asked} onRest={onRest} />;
  if (axis.kind !== 'failed') return waiting;
  return (
    <>
      <p role="alert">
        {m.page.partFailed(m.timeline.axis)}{' '}
        <button type="button" onClick={axis.retry}>
          {m.page.retry}
        </button>
      </p>
      {list}
    </>
  );
}

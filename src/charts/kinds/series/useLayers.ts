import { startTransition, useEffect, useState } from 'react';
import { nextTask } from '@/ui/loading/nextTask.ts';
import { whenCalm } from '@/ui/loading/whenCalm.ts';

/**
 * How many of a chart's `most` layers are drawn: all of them where the chart is only looked at (`atOnce`), and on the page one more with
 * each task, none of them while the page is being scrolled. recharts draws anew, in one go, all that hangs on a layer that comes, which
 * on a slow machine is long enough for one.
 */
export function useLayers(most: number, atOnce: boolean): number {
  const [count, setCount] = useState(atOnce ? most : 0);
  useEffect(() => {
    if (count >= most) return;
    let left = false;
    void whenCalm()
      .then(nextTask)
      .then(() => {
        if (!left) startTransition(() => setCount(count + 1));
      });
    return () => {
      left = true;
    };
  }, [count, most]);
  return count;
}

/** What a chart shows of itself: nothing until all of it is there. */
export const shownWhole = (isWhole: boolean, name: string) =>
  isWhole
    ? ({ role: 'img', 'aria-label': name } as const)
    : ({ role: 'presentation', style: { visibility: 'hidden' } } as const);

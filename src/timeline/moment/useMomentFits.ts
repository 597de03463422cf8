import { useMemo } from 'react';
import { useView } from '@/report/View.tsx';
import { useEntryWords } from '../words/useEntryWords.ts';
import { planMoment, type MomentRoom } from './planMoment.ts';
import { planOpen } from './planOpen.ts';

type Fits = (named: readonly string[], room: MomentRoom) => boolean;

/** Gives whether named entries fit a room as a `TimelineMoment`, without drawing them: at all, and with a lens on what crowds. */
export function useMomentFits(): { readonly plain: Fits; readonly lens: Fits } {
  const { report } = useView();
  const words = useEntryWords();
  return useMemo(
    () => ({
      plain: (named, room) => planMoment(report, named, words, room).fits,
      lens: (named, room) => planOpen(report, named, words, room) !== null,
    }),
    [report, words],
  );
}

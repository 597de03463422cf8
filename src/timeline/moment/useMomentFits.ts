import { useCallback } from 'react';
import { useView } from '@/report/View.tsx';
import { useEntryWords } from '../words/useEntryWords.ts';
import { planMoment, type MomentRoom } from './planMoment.ts';

/** Gives whether named entries fit a room as a `TimelineMoment`, without drawing them. */
export function useMomentFits(): (named: readonly string[], room: MomentRoom) => boolean {
  const { report } = useView();
  const words = useEntryWords();
  return useCallback((named, room) => planMoment(report, named, words, room).fits, [report, words]);
}

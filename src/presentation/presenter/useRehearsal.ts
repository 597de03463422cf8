import { useCallback, useEffect, useState } from 'react';
import { NOT_REHEARSED, parseRehearsal, rehearse, serializeRehearsal, type Rehearsal } from './rehearsal.ts';
import { keep, stored } from '../session/storage.ts';

const KEY = 'as-stated:rehearsal';

/** The rehearsal of a session's talk, kept over a reload; the slide that is shown gets its time while one is going on. */
export function useRehearsal(session: string, slide: string | null) {
  const [rehearsal, setRehearsal] = useState(() => parseRehearsal(stored(KEY), session));
  const change = useCallback(
    (to: (before: Rehearsal) => Rehearsal) =>
      setRehearsal((before) => {
        const after = to(before);
        keep(KEY, serializeRehearsal(after, session));
        return after;
      }),
    [session],
  );
  useEffect(() => {
    change((before) => (before.now === null ? before : rehearse(before, slide, Date.now())));
  }, [change, slide]);
  const start = () => change((before) => rehearse(before, slide, Date.now()));
  const stop = () => change((before) => rehearse(before, null, Date.now()));
  const reset = () => change(() => NOT_REHEARSED);
  return { rehearsal, start, stop, reset };
}

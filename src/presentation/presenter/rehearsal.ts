/** How long each slide took when the talk was rehearsed, by the slides' ids in ms, and the slide that is shown since (epoch ms). */
export interface Rehearsal {
  readonly times: ReadonlyMap<string, number>;
  readonly now: { readonly slide: string; readonly since: number } | null;
}

export const NOT_REHEARSED: Rehearsal = { times: new Map(), now: null };

/** How long a slide has taken so far, all times that it was shown; a clock that was set back counts as standing still. */
export function timeOf({ times, now }: Rehearsal, slide: string, at: number): number {
  const running = now?.slide === slide ? Math.max(0, at - now.since) : 0;
  return (times.get(slide) ?? 0) + running;
}

/** From a moment on a slide is shown; `null`: none, the rehearsal is over or pauses. */
export function rehearse(rehearsal: Rehearsal, slide: string | null, at: number): Rehearsal {
  const { times, now } = rehearsal;
  if (now?.slide === slide) return rehearsal;
  return {
    times: now === null ? times : new Map([...times, [now.slide, timeOf(rehearsal, now.slide, at)]]),
    now: slide === null ? null : { slide, since: at },
  };
}

/** Reads a session's rehearsal back from storage; of another session, or of anything else, there is none. */
export function parseRehearsal(text: string | null, session: string): Rehearsal {
  try {
    const data: unknown = JSON.parse(text ?? '');
    if (!isFields(data) || data['session'] !== session || !isFields(data['times'])) return NOT_REHEARSED;
    const times = Object.entries(data['times']).flatMap(([slide, time]): [string, number][] =>
      isTime(time) ? [[slide, time]] : [],
    );
    const { slide, since } = isFields(data['now']) ? data['now'] : {};
    const now = typeof slide === 'string' && isTime(since) ? { slide, since } : null;
    return { times: new Map(times), now };
  } catch {
    return NOT_REHEARSED;
  }
}

export function serializeRehearsal({ times, now }: Rehearsal, session: string): string {
  return JSON.stringify({ session, times: Object.fromEntries(times), now });
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

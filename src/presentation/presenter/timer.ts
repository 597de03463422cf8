/** A stopwatch as plain data, so that it survives a reload: ms run before, and since when (epoch ms) it runs now. */
export interface Timer {
  readonly before: number;
  readonly since: number | null;
}

export const STOPPED: Timer = { before: 0, since: null };

/** Milliseconds run so far; a clock that was set back counts as standing still. */
export function elapsedOf({ before, since }: Timer, now: number): number {
  return since === null ? before : before + Math.max(0, now - since);
}

export function startTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? timer : { before: elapsedOf(timer, now), since: null };
}

/** "4:05", or "1:04:05" from an hour on. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const pad = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}

/** Reads a timer back from storage; anything else is a stopped one. */
export function parseTimer(text: string | null): Timer {
  const match = /^(\d{1,15}),(\d{1,15})?$/.exec(text ?? '');
  if (match === null) return STOPPED;
  return { before: Number(match[1]), since: match[2] === undefined ? null : Number(match[2]) };
}

export function serializeTimer({ before, since }: Timer): string {
  return `${Math.round(before)},${since === null ? '' : Math.round(since)}`;
}

import { parseTimer, serializeTimer, STOPPED, type Timer } from './timer.ts';

/** What a speaker has set for a talk, as plain data, so that it survives a reload and a closed window. */
export interface Talk {
  readonly timer: Timer;
  /** Planned for the talk, in minutes. */
  readonly minutes: number;
  /** Which of the notes' sizes. */
  readonly size: number;
}

export const NEW_TALK: Talk = { timer: STOPPED, minutes: 20, size: 1 };

/** Reads the talk of a session back from storage; of another session, or of anything else, a new one. */
export function parseTalk(text: string | null, session: string): Talk {
  const [name, timer = '', minutes, size] = (text ?? '').split(' ');
  if (name !== session) return NEW_TALK;
  return {
    timer: parseTimer(timer),
    minutes: whole(minutes, 1, 600) ?? NEW_TALK.minutes,
    size: whole(size, 0, 5) ?? NEW_TALK.size,
  };
}

export function serializeTalk({ timer, minutes, size }: Talk, session: string): string {
  return [session, serializeTimer(timer), minutes, size].join(' ');
}

function whole(text: string | undefined, least: number, most: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text ?? '') && value >= least && value <= most ? value : null;
}

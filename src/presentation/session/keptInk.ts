import { parseInk, type Ink } from './ink.ts';
import { keep, stored } from './storage.ts';

const KEY = 'as-stated:ink';
const NAME_END = ' ';

/** Keeps what is drawn on the open slide for its session, so that a reload of either window does not take it away. */
export function keepInk(ink: Ink, session: string): void {
  keep(KEY, session + NAME_END + JSON.stringify(ink));
}

/** What was drawn in a session; `null`: nothing, or something else is kept there. */
export function keptInk(session: string): Ink | null {
  const text = stored(KEY);
  if (text === null || !text.startsWith(session + NAME_END)) return null;
  try {
    return parseInk(JSON.parse(text.slice(session.length + NAME_END.length)));
  } catch {
    return null;
  }
}

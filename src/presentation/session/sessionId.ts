import { randomName } from '@/ui/randomName.ts';

const KEY = 'as-stated:session';

/**
 * The name of this window's session, kept over a reload, so that two decks in two tabs don't move each other. It can't be guessed:
 * whoever knows it moves the slides. Where storage is blocked a reload begins a new session.
 */
export function sessionId(): string {
  const fresh = randomName();
  try {
    const known = window.sessionStorage.getItem(KEY);
    if (known !== null && known !== '') return known;
    window.sessionStorage.setItem(KEY, fresh);
  } catch {
    // Storage is blocked: the session lives as long as the page.
  }
  return fresh;
}

const KEY = 'as-stated:session';

/**
 * The name of this window's session, kept over a reload, so that two decks in two tabs don't move each other. Where storage is
 * blocked a reload begins a new session.
 */
export function sessionId(): string {
  const fresh = Math.random().toString(36).slice(2, 12);
  try {
    const known = window.sessionStorage.getItem(KEY);
    if (known !== null && known !== '') return known;
    window.sessionStorage.setItem(KEY, fresh);
  } catch {
    // Storage is blocked: the session lives as long as the page.
  }
  return fresh;
}

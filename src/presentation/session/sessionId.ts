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

/** 128 random bits; `crypto.randomUUID` would be missing on a page that is served without encryption. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

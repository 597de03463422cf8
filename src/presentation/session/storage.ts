/** Keeps what a speaker set for later; where storage is blocked there is nothing to keep it in, and it lives as long as the window. */
export function keep(key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    // Blocked or full.
  }
}

/** What was kept; `null`: nothing, or storage is blocked. */
export function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

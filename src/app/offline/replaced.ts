/** Where a tab notes the build that it was last loaded anew from. */
const RELOADED = 'as-stated:reloaded-from';

/** The build that this tab runs: its entry is named after all that it leads to, and named in its page. */
const own = () => new URL(import.meta.url).pathname.split('/').at(-1) ?? '';

/** When a part can't be had because the site has been built anew since this tab was opened, loads the page anew, once. */
export function reloadWhenReplaced(): void {
  window.addEventListener('vite:preloadError', () => {
    reloadIfReplaced(own()).catch(() => {
      // No network, or no place for a note: the part itself says that it can't be had.
    });
  });
}

/**
 * Loads the page anew if another build than this one stands at its address, but once from each build; what is shown stands in the
 * address. Fails where that can't be told or noted.
 */
export async function reloadIfReplaced(build: string): Promise<void> {
  if (sessionStorage.getItem(RELOADED) === build) return;
  const page = await fetch(location.pathname, { cache: 'no-cache' });
  const html = page.ok ? await page.text() : '';
  // What answers need not be the product at all: a network may have a page of its own to show.
  if (!html.includes('data-prerendered=') || html.includes(build)) return;
  sessionStorage.setItem(RELOADED, build);
  location.reload();
}

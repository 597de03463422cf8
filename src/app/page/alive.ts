/** Tells the page that a part of it (`data-part`) answers now: what was pressed in it before is pressed again (scripts/vite/pageScripts.mjs). */
export function tellAlive(part: string): void {
  window.dispatchEvent(new CustomEvent('alive', { detail: part }));
}

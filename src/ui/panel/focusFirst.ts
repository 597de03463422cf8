/** Gives the focus to the first of these that takes it: what is hidden, gone or no control does not. */
export function focusFirst(candidates: Iterable<Element | null>): void {
  for (const element of candidates) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) continue;
    element.focus();
    if (document.activeElement === element) return;
  }
}

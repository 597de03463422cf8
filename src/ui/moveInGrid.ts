/**
 * The button to which an arrow key moves in a grid of buttons that wraps by the room it has (WAI-ARIA APG, grid): left and right by
 * order, up and down to the one above or below on the screen. `null`: the key is no such key, or there is nothing there.
 */
export function moveInGrid(grid: HTMLElement, key: string, selector = 'button'): HTMLElement | null {
  const items = [...grid.querySelectorAll<HTMLElement>(selector)];
  const at = items.findIndex((item) => item === document.activeElement);
  const here = items[at];
  if (here === undefined) return null;
  switch (key) {
    case 'ArrowRight':
      return items[at + 1] ?? null;
    case 'ArrowLeft':
      return items[at - 1] ?? null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items.at(-1) ?? null;
    case 'ArrowDown':
      return items.slice(at + 1).find((item) => isBelow(here, item)) ?? null;
    case 'ArrowUp':
      return items.slice(0, at).findLast((item) => isBelow(item, here)) ?? null;
    default:
      return null;
  }
}

/** In the same column, in a later row. */
function isBelow(above: HTMLElement, below: HTMLElement): boolean {
  const [a, b] = [above.getBoundingClientRect(), below.getBoundingClientRect()];
  return Math.abs(a.left - b.left) < 1 && b.top >= a.bottom;
}

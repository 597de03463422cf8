/** Between the button, the menu and the window's edges, in CSS pixels. */
const GAP = 4;

/** Puts a menu below its button, or above where there is no room below, as far as the window lets it be seen whole. */
export function placeBy(button: HTMLElement, menu: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [width, height] = [menu.offsetWidth, menu.offsetHeight];
  const below = bottom + GAP;
  const above = top - GAP - height;
  const fits = below + height <= clientHeight || above < GAP;
  const y = fits ? Math.min(below, clientHeight - height - GAP) : above;
  // It ends where the button ends if it can't begin where the button begins.
  const x = left + width <= clientWidth - GAP ? left : right - width;
  menu.style.insetBlockStart = `${Math.max(GAP, y)}px`;
  menu.style.left = `${Math.max(GAP, x)}px`;
}

/**
 * The row's button to which an arrow key moves, from another or, when the table itself has the focus, into it from either end;
 * `null`: the key is no such key, or there is nothing there.
 */
export function moveInRows(table: HTMLElement, key: string): HTMLElement | null {
  const buttons = [...table.querySelectorAll<HTMLElement>('.led-name > button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0 && document.activeElement !== table) return null;
  switch (key) {
    case 'ArrowDown':
      return buttons[at + 1] ?? null;
    case 'ArrowUp':
      return (at < 0 ? buttons.at(-1) : buttons[at - 1]) ?? null;
    case 'Home':
      return buttons[0] ?? null;
    case 'End':
      return buttons.at(-1) ?? null;
    default:
      return null;
  }
}

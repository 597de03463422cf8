import type { KeyboardEvent } from 'react';

/**
 * The keys of a menu (WAI-ARIA APG): arrows go round, Home and End to the ends, a letter to the next item that begins with it;
 * Escape and Tab close it. Enter and Space press the item, which is a button.
 */
export function onMenuKey(event: KeyboardEvent, items: readonly HTMLElement[], close: () => void): void {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Tab') return close();
  if (key === 'Escape') {
    // Taken here, so that the page below doesn't take it for its own selection.
    event.preventDefault();
    return close();
  }
  const next = nextItem(key, items);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function nextItem(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const onwards = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      return onwards.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}

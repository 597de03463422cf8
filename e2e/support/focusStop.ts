import type { Page } from '@playwright/test';

/**
 * The element that has the focus: whether one sees that it has, and whether anything lies over it. Of what is so wide that the details
 * lie over an end of it at whichever side of the window they stand, the middle counts.
 */
export interface FocusStop {
  readonly name: string;
  /** An outline of at least 2 px is drawn around it, or around the mark that stands for it. */
  readonly outlined: boolean;
  /** What covers its middle or one of its ends; null: nothing does. */
  readonly coveredBy: string | null;
  readonly inView: boolean;
}

/** Reads the focused element; null where the focus is on the page as a whole. */
export function focusStop(page: Page): Promise<FocusStop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
      return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const visible = ({ left, top, right, bottom }: DOMRect) =>
      left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
    const panel = document.querySelector('.ui-panel')?.getBoundingClientRect().width ?? 0;
    const points = rects.flatMap(({ left, right, top, width, height }) => [
      [left + width / 2, top + height / 2] as const,
      [left + width / 2, top + Math.min(4, height / 2)] as const,
      [left + width / 2, top + height - Math.min(4, height / 2)] as const,
      ...(panel < innerWidth && left < panel && right > innerWidth - panel
        ? []
        : [
            [left + Math.min(8, width / 2), top + height / 2] as const,
            [left + width - Math.min(8, width / 2), top + height / 2] as const,
          ]),
    ]);
    // What leaves the pointer to what is below it is still not below that.
    const { pointerEvents } = element.style;
    element.style.pointerEvents = 'auto';
    const over = points
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find(
        (hit) =>
          hit !== null &&
          hit !== element &&
          !element.contains(hit) &&
          !hit.contains(element) &&
          // The handles of a slider stand on it.
          hit.parentElement !== element.parentElement &&
          !hit.closest('label')?.contains(element),
      );
    element.style.pointerEvents = pointerEvents;
    return {
      name: `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      coveredBy: over ? `${over.localName}.${over.getAttribute('class') ?? ''}` : null,
      inView: rects.some(visible),
    };
  });
}

import type { Page } from '@playwright/test';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [tabindex="0"]';

/**
 * What a finger can press and finds in fewer than 44 px across or down through its middle (WCAG 2.2, 2.5.5), a line each: what is
 * under the finger counts, as a target may be larger than it is drawn. A drawing is pressed itself, not the buttons that keys find.
 */
export function targetsBelow44(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const small: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue;
      if (getComputedStyle(element).pointerEvents === 'none') continue;
      const target = element.closest('label') ?? element;
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // A link to skip with is out of the page until it has the focus.
      if (y < 0) continue;
      const hits = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && target.contains(hit);
      };
      const reach = (dx: number, dy: number) => {
        let px = 0;
        while (px < 44 && hits((px + 1) * dx, (px + 1) * dy)) px += 1;
        return px;
      };
      const across = reach(-1, 0) + reach(1, 0) + 1;
      const down = reach(0, -1) + reach(0, 1) + 1;
      if (hits(0, 0) && across >= 44 && down >= 44) continue;
      const name = element.getAttribute('aria-label') ?? target.textContent.trim();
      small.push(`${element.localName}.${element.className} “${name.slice(0, 40)}” ${across} × ${down}`);
    }
    return small;
  }, CONTROLS);
}

/**
 * What can be pressed and is smaller than 24 × 24 px (WCAG 2.2, 2.5.8), a line each. A radio or a checkbox is as large as
 * its label; a link within a sentence is as high as its line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const inSentence = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return [];
      const target = element.matches('input[type=radio], input[type=checkbox]')
        ? element.closest('label')
        : element;
      const { width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
      if ((width >= 24 && height >= 24) || inSentence(element)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return [
        `${element.localName}.${element.className} “${name.slice(0, 40)}” ${width.toFixed(1)} × ${height.toFixed(1)}`,
      ];
    });
  }, CONTROLS);
}

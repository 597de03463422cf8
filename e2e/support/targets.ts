import type { Page } from '@playwright/test';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [tabindex="0"]';

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

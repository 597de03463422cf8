import type { Page } from '@playwright/test';

/** What of a page is lost at its width, a line each: a page to be scrolled sideways, text cut off or set over other text. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth} px wide, not ${root.clientWidth}`);
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === root) return false;
      return /auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement);
    };
    // Clipped to nothing: there for those who hear the page.
    const clipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || clipped(element.parentElement));
    const hiddenFromSight = (element: Element) =>
      element.closest('.page-skip, [aria-hidden=true]') !== null || clipped(element);
    for (const element of document.querySelectorAll('main *, header *, footer *, aside *, dialog[open] *')) {
      if (
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        hiddenFromSight(element)
      )
        continue;
      const { left, right, width } = element.getBoundingClientRect();
      const ownText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (ownText && width > 0 && (right > root.clientWidth + 1 || left < -1) && !scrolls(element)) {
        found.push(`${name(element)} reaches from ${left.toFixed(0)} to ${right.toFixed(0)}`);
      }
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      // A label on the time axis may end in an ellipsis: it stands whole in its details, its name and the list.
      const shortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      const says = element.textContent.trim() !== '';
      if (
        says &&
        element instanceof HTMLElement &&
        (cutX || cutY) &&
        !(shortened && element.closest('.tl-entry'))
      ) {
        found.push(`${name(element)} is cut off`);
      }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll<HTMLInputElement>('main input[placeholder]')) {
      if (!pen || !field.checkVisibility()) continue;
      const { font, letterSpacing, wordSpacing, paddingLeft, paddingRight } = getComputedStyle(field);
      Object.assign(pen, { font, letterSpacing, wordSpacing });
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const { width } = pen.measureText(field.placeholder);
      if (width > room) found.push(`the words “${field.placeholder}” in a field are cut off`);
    }
    return found;
  });
}

/** Text of the graphics that is smaller than 12 px, that overlaps other text, or that leaves its graphic, a line each. */
export function badGraphicTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const graphic of document.querySelectorAll('svg')) {
      if (!graphic.checkVisibility() || graphic.closest('[aria-hidden=true]')) continue;
      const frame = graphic.getBoundingClientRect();
      const texts = [...graphic.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '');
      const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      for (const [i, text] of texts.entries()) {
        const scale = text.getScreenCTM()?.a ?? 1;
        const size = Math.min(
          ...[text, ...text.querySelectorAll('tspan')].map((part) =>
            Number.parseFloat(getComputedStyle(part).fontSize),
          ),
        );
        if (size * scale < 12) found.push(`“${text.textContent}” is ${(size * scale).toFixed(1)} px high`);
        const own = boxes[i]?.box;
        if (!own) continue;
        if (own.left < frame.left - 1 || own.right > frame.right + 1 || own.bottom > frame.bottom + 2) {
          found.push(`“${text.textContent}” leaves its graphic`);
        }
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(own.right, other.box.right) - Math.max(own.left, other.box.left);
          const down = Math.min(own.bottom, other.box.bottom) - Math.max(own.top, other.box.top);
          // Line boxes are higher than their letters, so lines below each other may share a little.
          if (across > 1 && down > size * 0.35)
            found.push(`“${text.textContent}” is set over “${other.text}”`);
        }
      }
    }
    return found;
  });
}

import type { Page } from '@playwright/test';

/**
 * What of the page's marks and the edges of its controls stands out too little from the page (WCAG 2.2, 1.4.11: 3:1), a
 * line each with what was measured.
 */
export function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (color: string) => {
      if (!context) throw new Error('no canvas here');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) => {
        const c = value / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    const ratio = (color: string) => {
      const own = luminance(color);
      return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
    };
    const kinds = [
      ['.chart-symbol.chart-reported', 'fill'],
      ['.chart-bar.chart-expected', 'stroke'],
      ['.chart-hatch-line', 'stroke'],
      ['.chart-open-end', 'stroke'],
      ['.chart-dots canvas', 'color'],
      ['.fig-look', 'borderTopColor'],
      ['.page-filter button', 'borderTopColor'],
      ['.led-find', 'borderTopColor'],
    ] as const;
    return kinds.flatMap(([selector, property]) => {
      const found = [...document.querySelectorAll(selector)];
      if (found.length === 0) return [`${selector}: there is none`];
      return [...new Set(found.map((mark) => getComputedStyle(mark)[property]))]
        .filter((color) => ratio(color) < 3)
        .map((color) => `${selector}: ${color} ${ratio(color).toFixed(2)}:1`);
    });
  });
}

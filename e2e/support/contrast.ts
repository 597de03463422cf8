import type { Page } from '@playwright/test';

/**
 * The texts of the page's graphics whose contrast to what they stand on is too low, a line each (WCAG 2.2, 1.4.3: 4.5:1,
 * large text 3:1). Axe leaves svg text undecided. What a text stands on is the nearest element behind it that paints
 * a background, or a shape of the graphic itself that covers the text's middle.
 */
export function faintGraphicTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Any CSS colour as sRGB and alpha, 0 to 1: the browser's own reading of it, by one painted pixel. */
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgba = (color: string): readonly number[] => {
      if (!context) throw new Error('no canvas here');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return Array.from(context.getImageData(0, 0, 1, 1).data, (value) => value / 255);
    };
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = rgba(color).map((c) =>
        c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const opaque = (color: string) =>
      !color.startsWith('url') && color !== 'none' && (rgba(color)[3] ?? 0) > 0.99;
    const painted = (element: Element) => {
      const style = getComputedStyle(element);
      if (element instanceof SVGGeometryElement) return style.fill;
      return element instanceof SVGElement ? 'none' : style.backgroundColor;
    };
    const behind = (text: Element) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
      const below = stack.filter((element) => !element.closest('text') && opaque(painted(element)));
      if (!below[0]) throw new Error(`nothing is painted behind “${text.textContent}”`);
      return painted(below[0]);
    };
    const texts = [...document.querySelectorAll('svg text')].flatMap((text) => {
      const leaves = [text, ...text.querySelectorAll('tspan')].filter(
        (element) => element.childElementCount === 0,
      );
      return leaves.filter((element) => element.textContent.trim() !== '');
    });
    return texts.flatMap((text) => {
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { fill, fontSize, fontWeight } = getComputedStyle(text);
      const [light = 0, dark = 0] = [luminance(fill), luminance(behind(text))].toSorted((a, b) => b - a);
      const size = Number.parseFloat(fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
      const ratio = (light + 0.05) / (dark + 0.05);
      return ratio < least ? [`“${text.textContent}” ${ratio.toFixed(2)}:1, at least ${least}:1`] : [];
    });
  });
}

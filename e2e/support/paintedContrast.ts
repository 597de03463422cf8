import type { Page } from '@playwright/test';

/** How much of what a text stands on may be too close to its colour: the edge of a mark, a line of a grid. */
const MOST_FAINT = 0.02;

/**
 * The texts whose contrast to what is really painted behind them is too low, a line each (WCAG 2.2, 1.4.3: 4.5:1, large text
 * 3:1): for text over marks and translucent grounds, where styles alone can't tell. Each is pictured without its letters,
 * and every pixel is compared with their colour.
 */
export async function faintPaintedTexts(page: Page, selectors: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const selector of selectors) {
    const { text, color, least, clip } = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { color: own, fontSize, fontWeight } = getComputedStyle(element);
        const contents = document.createRange();
        contents.selectNodeContents(element);
        const { x, y, width, height } = contents.getBoundingClientRect();
        const size = Number.parseFloat(fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const [left, top] = [Math.max(0, x), Math.max(0, y)];
        return {
          text: element.textContent.trim(),
          color: own,
          least: large ? 3 : 4.5,
          clip: { x: left, y: top, width: Math.min(x + width, innerWidth) - left, height: y + height - top },
        };
      });
    // Letters are their fill, their stroke, the line under them, and the stripes laid over them.
    const style = `* { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important;
        text-decoration-color: transparent !important; }
      .fig-numeral::after { content: none !important; }`;
    const png = (await page.screenshot({ clip, scale: 'css', style })).toString('base64');
    const { worst, share } = await page.evaluate(faintShare, { png, color, least });
    if (share > MOST_FAINT) {
      found.push(`“${text}” ${worst.toFixed(2)}:1 on ${(share * 100).toFixed(0)} % of its ground`);
    }
  }
  return found;
}

/** Runs in the page: the worst contrast of a colour to a picture's pixels, and the share of them where it is under `least`. */
async function faintShare({ png, color, least }: { png: string; color: string; least: number }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height + 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas here');
  const luminance = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const c = value / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  context.drawImage(image, 0, 0);
  context.fillStyle = color;
  context.fillRect(0, height, 1, 1);
  const { data } = context.getImageData(0, 0, width, height);
  const own = luminance([...context.getImageData(0, height, 1, 1).data].slice(0, 3));
  let faint = 0;
  let worst = Infinity;
  for (let at = 0; at < data.length; at += 4) {
    const behind = luminance([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    const ratio = (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
    worst = Math.min(worst, ratio);
    if (ratio < least) faint += 1;
  }
  return { worst, share: faint / (data.length / 4) };
}

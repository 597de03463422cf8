import type { Page } from '@playwright/test';

/** The number of the open slide. */
export const openSlide = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-slide]').getAttribute('data-slide'));

/** Goes to a slide by its number, as a presenter would. */
export async function goTo(page: Page, slide: number): Promise<void> {
  await page.locator('[data-slide]').first().waitFor();
  await page.keyboard.type(String(slide));
  await page.keyboard.press('Enter');
  await page.locator(`[data-slide="${slide}"]`).waitFor();
}

/** How many slides the deck has, as it says itself. */
export async function slideCount(page: Page): Promise<number> {
  const number = await page.locator('[data-slide] .deck-number [aria-hidden]').textContent();
  return Number(number?.split('/')[1]);
}

/** Goes from the first view of a deck to its last and calls `visit` at each; ends where another key press changes nothing. */
export async function walk(page: Page, visit: (view: string) => Promise<void>): Promise<void> {
  const view = () => page.locator('dialog[open] [role=status]').first().textContent();
  await page.keyboard.press('Home');
  for (
    let now = await view(), before: string | null = null;
    now !== before && now !== null;
    now = await view()
  ) {
    await page.waitForFunction(() => document.querySelector('[data-slide] p.chart-waiting') === null);
    await visit(now);
    before = now;
    await page.keyboard.press('PageDown');
  }
}

/**
 * What of the open slide does not fit, a line each: something beyond the slide or over its title or source line, text over
 * text, text smaller than 1/40 of the slide's height (upright: than 14 px on a width of 390), a page that scrolls.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('[data-slide]');
    const [body, footer] = [slide?.querySelector('.deck-body'), slide?.querySelector('.deck-footer')];
    if (!slide || !body || !footer) return ['no slide is open'];
    const found: string[] = [];
    const edge = slide.getBoundingClientRect();
    const upright = slide.getAttribute('data-format') === 'tall';
    // 14 px on a phone of 390, and as much of any other upright screen.
    const least = upright ? edge.width * (14 / 390) : edge.height / 40;
    const layer = slide.closest('dialog');
    if (!layer || layer.scrollHeight > innerHeight || layer.scrollWidth > innerWidth)
      found.push('the deck scrolls');
    if (getComputedStyle(document.documentElement).overflowY !== 'hidden')
      found.push('the page behind it scrolls');
    const sheet = slide.closest('.deck-sheet');
    if (!sheet || edge.height > sheet.clientHeight + 1 || edge.width > innerWidth + 1)
      found.push('the slide is larger than its place');

    const texts: { element: Element; text: string; box: DOMRect; inBody: boolean }[] = [];
    for (const element of slide.querySelectorAll('*')) {
      const ownText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!ownText || element.closest('.deck-hidden') || !element.checkVisibility()) continue;
      const text = element.textContent.trim().slice(0, 40);
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
      if (size < least) found.push(`“${text}” is ${size.toFixed(1)} px, at least ${least.toFixed(1)}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const box of range.getClientRects()) {
        if (box.width > 0) texts.push({ element, text, box, inBody: body.contains(element) });
      }
    }
    const room = { top: body.getBoundingClientRect().top, bottom: footer.getBoundingClientRect().top };
    for (const { text, box, inBody } of texts) {
      if (
        box.left < edge.left ||
        box.right > edge.right + 1 ||
        box.top < edge.top ||
        box.bottom > edge.bottom
      ) {
        found.push(`“${text}” leaves the slide`);
      }
      // A line's box is higher than its letters, which is why it may reach a little beyond.
      const slack = box.height * 0.2;
      if (inBody && (box.top < room.top - slack || box.bottom > room.bottom + slack))
        found.push(`“${text}” leaves its place`);
    }
    // Where the letters are: the middle of a line's box, without the room above and below them.
    const ink = ({ left, right, top, bottom, height }: DOMRect) => ({
      left: left + 1,
      right: right - 1,
      top: top + height * 0.24,
      bottom: bottom - height * 0.24,
    });
    texts.forEach((one, i) => {
      const a = ink(one.box);
      for (const other of texts.slice(i + 1)) {
        // What is within a text is a part of it.
        if (one.element.contains(other.element)) continue;
        const b = ink(other.box);
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        if (!apart && one.text !== other.text)
          found.push(`“${one.text}” and “${other.text}” lie over each other`);
      }
    });
    return found;
  });
}

/** Every text that the open slide shows, white space left out; a text that is there for listeners only isn't shown. */
export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('[data-slide]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.nodeValue ?? '').replaceAll(/\s+/g, '');
      if (text !== '' && parent?.checkVisibility() && !parent.closest('.deck-hidden, title, desc'))
        texts.push(text);
    }
    return texts;
  });
}

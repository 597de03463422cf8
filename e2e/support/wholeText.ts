import type { Page } from '@playwright/test';

/**
 * All that a part of the page says, seen, hidden or only heard: its text in reading order with a line for each block,
 * attributes that are read out, and quotation marks that the style sheet sets. White space is as one would read it. `without` is
 * a selector of what is left out.
 */
export async function wholeText(page: Page, part = 'body', without = ''): Promise<string> {
  const text = await page.locator(part).evaluateAll((roots, left) => {
    const unread = ['script', 'noscript', 'style', 'template', left]
      .filter((selector) => selector !== '')
      .join();
    const READ_OUT = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const pieces: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) pieces.push(node.data);
      if (!(node instanceof Element) || node.matches(unread)) return;
      const said = READ_OUT.map((name) => node.getAttribute(name)).filter((value) => value !== null);
      const block = getComputedStyle(node).display !== 'inline' || node instanceof SVGElement;
      const quote = node.matches('q');
      pieces.push(...said.map((value) => `\n${value}\n`), block ? '\n' : '', quote ? '“' : '');
      for (const child of node.childNodes) walk(child);
      pieces.push(quote ? '”' : '', block ? '\n' : '');
    };
    for (const root of roots) walk(root);
    return pieces.join('');
  }, without);
  return text.replaceAll(/\s+/g, ' ');
}

/** The size of the page's letters, px, by which its style sheets reckon: it follows the reader's own, and the window. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * The address of the product itself, which a report's relative address starts from: a page in another language than the default
 * stands in a folder below it, and says so (`data-root`, written by the build).
 */
export function productRoot(): string {
  return new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;
}

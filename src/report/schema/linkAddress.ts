/** Stands for the page's own folder: what leaves it, leaves the page. */
const PAGE = 'https://page.invalid/page/';

/**
 * Whether an address of a report may become a link: https, or below the page. It is read as a browser reads it, which
 * drops spaces, tabs and line breaks, and takes `\` for `/`.
 */
export function isLinkAddress(address: string): boolean {
  if (!URL.canParse(address, PAGE)) return false;
  const { href, protocol, username, password } = new URL(address, PAGE);
  if (URL.canParse(address)) return protocol === 'https:' && username === '' && password === '';
  return href.startsWith(PAGE);
}

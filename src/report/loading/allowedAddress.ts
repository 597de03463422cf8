/** Whether a report may be loaded from an address: https, or the page's own origin over http(s). */
export function isAllowedAddress(address: string, page: string): boolean {
  const own = new URL(page);
  const url = URL.canParse(address, page) ? new URL(address, page) : null;
  if (url?.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && url.origin === own.origin);
}

/** The text of the one file that is open, but for its body: what its scripts have made of it meanwhile is left out. */
export function ownPage({ documentElement, head }: Document): string {
  const { root = './', languages = '' } = documentElement.dataset;
  const copy = head.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The page has no head');
  const [, ...added] = copy.querySelectorAll('meta[http-equiv]');
  for (const meta of added) meta.remove();
  return `<!doctype html>\n<html lang="" data-root="${root}" data-languages="${languages}">\n${copy.outerHTML}\n<body>`;
}

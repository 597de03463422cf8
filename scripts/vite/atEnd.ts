/** A page with something more at the end of its body; what stands in its scripts may look like an end of it too. */
export function atEnd(html: string, more: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error('The page has no end of its body');
  return `${html.slice(0, end)}  ${more}\n  ${html.slice(end)}`;
}

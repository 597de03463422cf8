import { APPEARANCES, type Appearance } from '@/address/parameters.ts';

/** The appearance that an address asks for; `null`: the system's. */
export function appearanceFrom(parameters: URLSearchParams): Appearance | null {
  return APPEARANCES.find((appearance) => appearance === parameters.get('appearance')) ?? null;
}

/** Sets the appearance on the document: the tokens' `light-dark()` follow it, and the colour of the browser's own bar. */
export function applyAppearance(appearance: Appearance | null): void {
  if (appearance) document.documentElement.dataset['appearance'] = appearance;
  else delete document.documentElement.dataset['appearance'];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset['appearance'] ?? '';
    if (appearance === null) meta.media = `(prefers-color-scheme: ${own})`;
    else meta.media = own === appearance ? 'all' : 'not all';
  }
}

import { APPEARANCES, type Appearance } from '@/address/parameters.ts';

/** The appearance that an address asks for; `null`: the system's. */
export function appearanceFrom(parameters: URLSearchParams): Appearance | null {
  return APPEARANCES.find((appearance) => appearance === parameters.get('appearance')) ?? null;
}

/** Sets the appearance on the document; the tokens' `light-dark()` follow it. */
export function applyAppearance(appearance: Appearance | null): void {
  if (appearance) document.documentElement.dataset['appearance'] = appearance;
  else delete document.documentElement.dataset['appearance'];
}

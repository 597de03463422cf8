/** What of a report goes into the file: the whole deck or the slides chosen of it (`1,3,5-7`), one chart by its id, or one slide by its number, from 1. */
export type DeckPart =
  | { readonly kind: 'deck'; readonly slides?: string | null }
  | { readonly kind: 'chart'; readonly chart: string }
  | { readonly kind: 'slide'; readonly slide: number };

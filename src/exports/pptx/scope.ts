/** What of a report goes into the file: the whole deck, one chart by its id, or one slide by its number, from 1. */
export type PptxScope =
  | { readonly kind: 'deck' }
  | { readonly kind: 'chart'; readonly chart: string }
  | { readonly kind: 'slide'; readonly slide: number };

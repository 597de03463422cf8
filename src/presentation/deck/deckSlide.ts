import type { SlideEntry, SlideLayoutId } from '@/report/schema/slide.ts';
import type { Text } from '@/report/schema/text.ts';

type Derivable<Entry> = Entry extends SlideEntry
  ? Omit<Entry, 'title'> & { readonly title: Text | null }
  : never;

/** A slide of the deck: an entry of the report, or one derived from it, which may have its layout's usual title (`null`). */
export type DeckSlide = Derivable<SlideEntry>;

/** The slides by layout. */
export type SlideByLayout = {
  readonly [Layout in SlideLayoutId]: Extract<DeckSlide, { readonly layout: Layout }>;
};

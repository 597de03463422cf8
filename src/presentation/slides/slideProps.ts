import type { ReactNode } from 'react';
import type { SlideLayoutId } from '@/report/schema/slide.ts';
import type { PagesContext } from './fit/chartPages.ts';
import type { SlideByLayout } from '../deck/deckSlide.ts';

/** What a layout draws: a slide, as far as its steps are shown. */
export interface SlideProps<Layout extends SlideLayoutId> {
  readonly slide: SlideByLayout[Layout];
  /** Steps shown beyond the first view. */
  readonly step: number;
  /** The slide's width in CSS px, for what is drawn in px. */
  readonly width: number;
}

/** A layout: how it is drawn, and how many steps follow its first view. */
export interface SlideLayout<Layout extends SlideLayoutId> {
  readonly Slide: (props: SlideProps<Layout>) => ReactNode;
  readonly steps: (slide: SlideByLayout[Layout], context: PagesContext) => number;
  /** A step takes the place of the one before, so that on paper each is a page. */
  readonly stepsArePages?: boolean;
}

/** A layout for each name that the schema knows. */
export type SlideLayouts = { readonly [Layout in SlideLayoutId]: SlideLayout<Layout> };

import { createContext, useContext } from 'react';
import { GEOMETRY, type SlideFormat, type SlideGeometry } from '../slides/frame/slideGeometry.ts';

/** Which slide of how many is drawn, in which form, and the id that its heading gets. */
export interface SlideNumber {
  readonly number: number;
  readonly count: number;
  readonly format: SlideFormat;
  readonly titleId: string;
  /** On paper, where a pattern would be printed in the screen's pixels. */
  readonly paper: boolean;
}

export const SlideNumberContext = createContext<SlideNumber | null>(null);

/** The number of the slide that is drawn here. */
export function useSlideNumber(): SlideNumber {
  const value = useContext(SlideNumberContext);
  if (!value) throw new Error('useSlideNumber needs a Slide above it');
  return value;
}

/** The measures of the slide that is drawn here. */
export const useSlideGeometry = (): SlideGeometry => GEOMETRY[useSlideNumber().format];

import { createContext, useContext } from 'react';

/** Which slide of how many is drawn, and the id that its heading gets. */
export interface SlideNumber {
  readonly number: number;
  readonly count: number;
  readonly titleId: string;
}

export const SlideNumberContext = createContext<SlideNumber | null>(null);

/** The number of the slide that is drawn here. */
export function useSlideNumber(): SlideNumber {
  const value = useContext(SlideNumberContext);
  if (!value) throw new Error('useSlideNumber needs a Slide above it');
  return value;
}

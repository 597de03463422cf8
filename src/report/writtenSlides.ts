import { slides as bundled } from 'virtual:report/slides';
import type { Report } from './model.ts';
import type { SlideEntry } from './schema/slide.ts';

/** The slides that a report's author wrote. Whoever asks has those of the bundled report in its own script: the first view needs none. */
export const writtenSlides = ({ slides }: Report): readonly SlideEntry[] => slides ?? bundled;

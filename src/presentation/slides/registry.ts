import { chart } from './ChartSlide.tsx';
import { closing } from './ClosingSlide.tsx';
import { headline } from './HeadlineSlide.tsx';
import { limits } from './LimitsSlide.tsx';
import { moment } from './MomentSlide.tsx';
import { pair } from './PairSlide.tsx';
import type { SlideLayouts } from './slideProps.ts';
import { sources } from './SourcesSlide.tsx';
import { title } from './TitleSlide.tsx';

/** The layouts, by the name that a slide of the report gives; a name of the schema without one here does not compile. */
export const slideLayouts: SlideLayouts = { title, headline, chart, pair, moment, limits, sources, closing };

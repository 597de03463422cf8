import { chart } from './layouts/ChartSlide.tsx';
import { closing } from './layouts/ClosingSlide.tsx';
import { dots } from './layouts/DotsSlide.tsx';
import { headline } from './layouts/HeadlineSlide.tsx';
import { ledger } from './layouts/LedgerSlide.tsx';
import { limits } from './layouts/LimitsSlide.tsx';
import { moment } from './layouts/MomentSlide.tsx';
import { pair } from './layouts/PairSlide.tsx';
import type { SlideLayouts } from './slideProps.ts';
import { sources } from './layouts/SourcesSlide.tsx';
import { title } from './layouts/TitleSlide.tsx';

/** The layouts, by the name that a slide of the report gives; a name of the schema without one here does not compile. */
export const slideLayouts: SlideLayouts = {
  title,
  headline,
  dots,
  chart,
  pair,
  moment,
  limits,
  ledger,
  sources,
  closing,
};

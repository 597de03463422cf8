import { useCallback } from 'react';
import { chartTitle } from '@/charts/chartWords.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { chartOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../deck/deckSlide.ts';

/** Gives a slide's title in the language in use: its own, its chart's, or its layout's. */
export function useTitleOf(): (slide: DeckSlide) => string {
  const { language, m } = useI18n();
  const { report, say } = useView();
  return useCallback(
    (slide) => {
      if (slide.title !== null) return say(slide.title);
      if (slide.layout !== 'chart') return m.presentation.titles[slide.layout];
      return chartTitle(chartOf(report, slide.chart), { report, language, m, shown: null }, say);
    },
    [report, language, m, say],
  );
}

import { useCallback } from 'react';
import type { ChartContext } from '@/charts/chartContext.ts';
import { chartTitle, titleText } from '@/charts/chartWords.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { chartOf, figureOf } from '@/report/lookup.ts';
import type { Text } from '@/report/schema/text.ts';
import { useTagOf } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../deck/deckSlide.ts';

/** A slide's title: its own, its chart's, or its layout's. `say` says a text of the report. */
export function titleOf(
  slide: DeckSlide,
  { report, language, m }: Pick<ChartContext, 'report' | 'language' | 'm'>,
  say: (text: Text) => string,
): string {
  if (slide.title !== null) return say(slide.title);
  if (isOfOneFigure(slide)) return m.charts.titleOfLabel(say(figureOf(report, slide.figure).short));
  if (slide.layout !== 'chart') return m.presentation.titles[slide.layout];
  return chartTitle(chartOf(report, slide.chart), { report, language, m, shown: null }, say);
}

/** The text of the report that a slide's title is; null where the product names it. */
function titleTextOf(slide: DeckSlide, context: Pick<ChartContext, 'report' | 'language'>): Text | null {
  if (slide.title !== null) return slide.title;
  if (isOfOneFigure(slide)) return figureOf(context.report, slide.figure).short;
  if (slide.layout !== 'chart') return null;
  return titleText(chartOf(context.report, slide.chart), context);
}

/** Such a slide is called by its figure. */
const isOfOneFigure = (slide: DeckSlide) => slide.layout === 'headline' || slide.layout === 'dots';

/** Gives the language of a slide's title, where that is not the one in use. */
export function useTitleTag(): (slide: DeckSlide) => string | undefined {
  const { language } = useWholeI18n();
  const { report } = useView();
  const tagOf = useTagOf();
  return (slide) => {
    const text = titleTextOf(slide, { report, language });
    return text === null ? undefined : tagOf(text);
  };
}

/** Gives a slide's title in the language in use. */
export function useTitleOf(): (slide: DeckSlide) => string {
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  return useCallback((slide) => titleOf(slide, { report, language, m }, say), [report, language, m, say]);
}

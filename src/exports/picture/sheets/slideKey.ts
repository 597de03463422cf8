import type { DeckSlide } from '@/presentation/deck/deckSlide.ts';
import { chartOf, eventOf, figureOf } from '@/report/lookup.ts';
import type { DeckContext } from '../../drawing/context.ts';
import { entryKey, figureKey, type KeyEntry } from './key.ts';

/** The key to what is drawn on a slide; one of words alone needs none, as each says its status itself. */
export function slideKey(slide: DeckSlide, context: DeckContext): readonly KeyEntry[] {
  const { report } = context;
  const ofChart = (id: string) =>
    figureKey(
      chartOf(report, id).rows.map(({ figure }) => figureOf(report, figure)),
      context,
    );
  switch (slide.layout) {
    case 'dots':
      return figureKey([figureOf(report, slide.figure)], context);
    case 'chart':
      return ofChart(slide.chart);
    case 'headline':
      return slide.chart === null ? [] : ofChart(slide.chart);
    case 'ledger':
      return figureKey(report.figures, context);
    case 'moment':
      return entryKey(
        slide.events.map((id) => eventOf(report, id)),
        context,
        false,
      );
    case 'title':
    case 'pair':
    case 'limits':
    case 'sources':
    case 'closing':
      return [];
  }
}

import { fieldsOf } from '@/figures/field/fieldModel.ts';
import { chartOf, eventOf, figureOf, questionOf } from '@/report/lookup.ts';
import type { Figure, Report } from '@/report/model.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';

/** The figures that a slide speaks of, each once; of one that is about the whole text, all. */
export function figuresOn(slide: DeckSlide, report: Report): readonly Figure[] {
  const rows = (chart: string) => chartOf(report, chart).rows.map(({ figure }) => figure);
  const of = (question: string): readonly string[] => questionOf(report, question).of;
  const ids = (): readonly string[] => {
    switch (slide.layout) {
      case 'title':
        return fieldsOf(report)
          .slice(0, 1)
          .map(({ figure }) => figure.id);
      case 'headline':
        return [
          slide.figure,
          ...(slide.chart === null ? [] : rows(slide.chart)),
          ...(slide.question === null ? [] : of(slide.question)),
        ];
      case 'dots':
        return [slide.figure];
      case 'pair':
        return slide.figures;
      case 'chart':
        return rows(slide.chart);
      case 'moment':
        return slide.events.flatMap((id) => eventOf(report, id).figures);
      case 'limits':
        return slide.questions.flatMap(of);
      case 'ledger':
      case 'sources':
      case 'closing':
        return report.figures.map(({ id }) => id);
    }
  };
  return [...new Set(ids())].map((id) => figureOf(report, id));
}

import type { Report } from '@/report/model.ts';
import type { DeckSlide } from './deckSlide.ts';

/** A derived deck says the main things and stays short, however large the report is; its author can write a longer one. */
const MOST = { figures: 4, headlines: 12, charts: 12, events: 5, questions: 4 } as const;

/** The report's slides: its own, or, where it has none, a deck made of its headlines, charts, dates, limits and sources. */
export function slidesOf(report: Report): readonly DeckSlide[] {
  return report.slides.length > 0 ? report.slides : deriveSlides(report);
}

function deriveSlides(report: Report): DeckSlide[] {
  return [
    { id: 'title', layout: 'title', title: report.title, notes: null, sentence: report.description },
    ...deriveHeadlines(report),
    ...report.charts.slice(0, MOST.charts).map((chart): DeckSlide => ({
      id: `chart-${chart.id}`,
      layout: 'chart',
      title: chart.title ?? null,
      notes: chart.note ?? null,
      chart: chart.id,
      individuals: false,
      sentence: null,
    })),
    ...deriveMoment(report),
    ...deriveLimits(report),
    { id: 'sources', layout: 'sources', title: null, notes: null, sentence: null },
    { id: 'closing', layout: 'closing', title: report.title, notes: null, sentence: null },
  ];
}

/** The report's headlines, or its first figures; a figure's note is what the speaker has to know about it. */
function deriveHeadlines(report: Report): DeckSlide[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const headlines =
    report.headlines.length > 0
      ? report.headlines
      : report.figures.slice(0, MOST.figures).map(({ id, label }) => ({ figure: id, sentence: label }));
  return headlines.slice(0, MOST.headlines).map(({ figure, sentence }) => ({
    id: `figure-${figure}`,
    layout: 'headline',
    title: figures.get(figure)?.short ?? null,
    notes: figures.get(figure)?.note ?? null,
    figure,
    sentence,
  }));
}

/** Undated entries have no place on an axis, so they are not on the slide either. */
function deriveMoment({ timeline }: Report): DeckSlide[] {
  const events = timeline.filter(({ date }) => date.kind !== 'undated').slice(0, MOST.events);
  if (events.length === 0) return [];
  return [
    {
      id: 'dates',
      layout: 'moment',
      title: null,
      notes: null,
      events: events.map(({ id }) => id),
      sentence: null,
    },
  ];
}

function deriveLimits({ questions }: Report): DeckSlide[] {
  if (questions.length === 0) return [];
  const ids = questions.slice(0, MOST.questions).map(({ id }) => id);
  return [{ id: 'limits', layout: 'limits', title: null, notes: null, questions: ids }];
}

import { fieldsOf } from '@/figures/field/fieldModel.ts';
import type { Chart, Report } from '@/report/model.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import type { DeckSlide } from './deckSlide.ts';

/** A derived deck says the main things and stays short, however large the report is; its author can write a longer one. */
const MOST = { figures: 4, headlines: 12, charts: 12, events: 5, questions: 4 } as const;

/** The report's slides: its own, or, where it has none, a deck made of its headlines, charts, dates, limits, ledger and sources. */
export function slidesOf(report: Report): readonly DeckSlide[] {
  const written = writtenSlides(report);
  return written.length > 0 ? written : deriveSlides(report);
}

function deriveSlides(report: Report): DeckSlide[] {
  return [
    {
      id: 'title',
      layout: 'title',
      title: report.title,
      notes: null,
      expects: null,
      sentence: report.description,
    },
    ...deriveHeadlines(report),
    ...chartsBeside(report).map(slideOfChart),
    ...deriveMoment(report),
    ...deriveLimits(report),
    ...deriveLedger(report),
    { id: 'sources', layout: 'sources', title: null, notes: null, sentence: null },
  ];
}

/** The charts that say more than the headlines before them: nothing is shown twice. */
function chartsBeside(report: Report): Report['charts'] {
  const headed = new Set(headlinesOf(report).map(({ figure }) => figure));
  return report.charts
    .filter(({ rows }) => rows.length > 1 || rows.some(({ figure }) => !headed.has(figure)))
    .slice(0, MOST.charts);
}

/** A single bar has nothing beside it to be compared with: on a slide its figure is larger as a numeral. */
function slideOfChart(chart: Chart): DeckSlide {
  const id = `chart-${chart.id}`;
  const [row] = chart.rows;
  const about = { title: chart.title ?? null, notes: chart.note ?? null, sentence: null };
  if (chart.kind === 'bars' && row && chart.rows.length === 1) return headline(id, row.figure, about);
  return { id, layout: 'chart', chart: chart.id, individuals: false, ...about };
}

type About = Pick<Extract<DeckSlide, { layout: 'headline' }>, 'title' | 'notes' | 'sentence'>;

const headline = (id: string, figure: string, about: About): DeckSlide => ({
  id,
  layout: 'headline',
  figure,
  chart: null,
  question: null,
  ...about,
});

/** The report's headlines, or its first figures; of a measure over its periods only the last one, as its chart shows them all. */
function headlinesOf(report: Report): Report['headlines'] {
  const all = mainFiguresOf(report);
  const series = report.charts.filter(({ kind }) => kind === 'series');
  const seriesOf = new Map(series.flatMap(({ id, rows }) => rows.map((row) => [row.figure, id])));
  return all.filter(
    ({ figure }, index) =>
      !seriesOf.has(figure) ||
      !all.slice(index + 1).some((later) => seriesOf.get(later.figure) === seriesOf.get(figure)),
  );
}

function mainFiguresOf({ headlines, figures }: Report): Report['headlines'] {
  const named =
    headlines.length > 0
      ? headlines
      : figures.slice(0, MOST.figures).map(({ id, label }) => ({ figure: id, sentence: label }));
  return named.slice(0, MOST.headlines);
}

/** Each headline, and after the one that is the report's largest count, that count dot by dot; a figure's note is for the speaker. */
function deriveHeadlines(report: Report): DeckSlide[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const [field] = fieldsOf(report);
  return headlinesOf(report).flatMap(({ figure, sentence }): DeckSlide[] => {
    const notes = figures.get(figure)?.note ?? null;
    const slide = headline(`figure-${figure}`, figure, { title: null, notes, sentence });
    if (field?.figure.id !== figure) return [slide];
    return [
      slide,
      { id: `dots-${figure}`, layout: 'dots', title: null, notes: null, figure, sentence: null },
    ];
  });
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

/** One figure is all that has been shown before. */
function deriveLedger({ figures }: Report): DeckSlide[] {
  return figures.length > 1 ? [{ id: 'ledger', layout: 'ledger', title: null, notes: null }] : [];
}

function deriveLimits({ questions }: Report): DeckSlide[] {
  if (questions.length === 0) return [];
  const ids = questions.slice(0, MOST.questions).map(({ id }) => id);
  return [{ id: 'limits', layout: 'limits', title: null, notes: null, questions: ids }];
}

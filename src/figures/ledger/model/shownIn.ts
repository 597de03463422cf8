import { chartOf, indexOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import type { SlideEntry } from '@/report/schema/slide.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';

/** Where else a figure is shown: the first chart, entry of the timeline and slide (from 1) that has it. */
export interface ShownIn {
  readonly chart: string | null;
  readonly event: string | null;
  readonly slide: number | null;
}

/** Looks a figure up in the rest of its report. */
export function shownIn(report: Report, figure: string): ShownIn {
  const chart = report.charts.find(({ rows }) => rows.some((row) => row.figure === figure));
  const event = report.timeline.find(({ figures }) => figures.includes(figure));
  const slide = writtenSlides(report).findIndex((entry) => figuresOn(report, entry).includes(figure));
  return { chart: chart?.id ?? null, event: event?.id ?? null, slide: slide < 0 ? null : slide + 1 };
}

function figuresOn(report: Report, slide: SlideEntry): readonly string[] {
  switch (slide.layout) {
    case 'headline':
    case 'dots':
      return [slide.figure];
    case 'pair':
      return slide.figures;
    case 'chart':
      return chartOf(report, slide.chart).rows.map(({ figure }) => figure);
    case 'moment':
      return slide.events.flatMap((id) => indexOf(report).events.get(id)?.figures ?? []);
    case 'title':
    case 'limits':
    case 'ledger':
    case 'sources':
    case 'closing':
      return [];
  }
}

import { figureOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import type { Request } from './export.ts';

/** The figures that a file is to hold: all of the report's, or those of its part. A slide or the timeline has no table of its own. */
export function subjectFigures({ report, subject }: Pick<Request, 'report' | 'subject'>): readonly Figure[] {
  switch (subject.kind) {
    case 'report':
    case 'ledger':
      return report.figures;
    case 'chart':
      return subject.chart.rows.map(({ figure }) => figureOf(report, figure));
    case 'figure':
    case 'field':
      return [subject.figure];
    case 'timeline':
    case 'slide':
      return [];
  }
}

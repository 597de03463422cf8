import type { Report } from '@/report/model.ts';
import { parseReport } from '@/report/parse.ts';

/** For tests: a report's file, read; one that is refused fails. */
export function reportIn(json: string): Report {
  const parsed = parseReport(json);
  if (!parsed.ok) throw new Error(`The report is refused: ${JSON.stringify(parsed)}`);
  return parsed.report;
}

/** For tests: the files of the example reports by their names; together they hold every kind of statement. */
export const EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('/src/report/examples/*.json', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  ).map(([path, json]) => [path.replace(/^.*\/|\.json$/g, ''), json]),
);

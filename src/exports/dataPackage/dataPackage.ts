import { fill } from '@/report/words/fill.ts';
import type { Make } from '../export.ts';
import { csvText } from '../table/csvText.ts';
import { figuresTable, sourcesTable, timelineTable } from '../table/tables.ts';
import { zip } from '../zip.ts';
import { descriptor } from './descriptor.ts';

/** The report as a Frictionless Tabular Data Package (specs.frictionlessdata.io), zipped: a CSV a table, and what their fields mean. */
export const makeDataPackage: Make = async (request, signal) => {
  const { report, language, m, words } = request;
  const tables = [
    ['figures', words.sheets.figures, await figuresTable(request, signal)],
    ['timeline', words.sheets.timeline, await timelineTable(request, signal)],
    ['sources', words.sheets.sources, await sourcesTable(request, signal)],
  ] as const;
  const resources = tables
    .filter(([, , { rows }]) => rows.length > 0)
    .map(([name, title, table]) => ({ name, title, table }));
  const title = fill(report, report.title, language, m);
  const json = JSON.stringify(descriptor(request, title, resources), null, 2);
  const files = new Map([['datapackage.json', `${json}\n`]]);
  for (const { name, table } of resources) {
    files.set(
      `${name}.csv`,
      csvText(
        table.headings.map((heading) => heading.name),
        table,
      ),
    );
  }
  return zip(files, request.made, signal);
};

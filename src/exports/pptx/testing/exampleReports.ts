import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { parseReport } from '@/report/parse.ts';

const folder = join(import.meta.dirname, '../../../report/examples');

/** For tests: a report from the text of its file. Throws where it is refused. */
export function reportFrom(text: string): Report {
  const read = parseReport(text);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.report;
}

/** For tests: the bundled report and every example, by name. */
export const exampleReports: ReadonlyMap<string, Report> = new Map([
  ['bundled', bundledReport],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -5), reportFrom(readFileSync(join(folder, name), 'utf8'))] as const),
]);

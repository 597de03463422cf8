import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { parseReport } from '@/report/parse.ts';

const texts = import.meta.glob<string>('../../../report/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.json$/, '');

/** A report from the text of its file. Throws where it is refused. */
function reportFrom(text: string): Report {
  const read = parseReport(text);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.report;
}

/** For tests: the bundled report and every example, by name. */
export const exampleReports: ReadonlyMap<string, Report> = new Map([
  ['bundled', bundledReport],
  ...Object.entries(texts).map(([path, text]) => [nameOf(path), reportFrom(text)] as const),
]);

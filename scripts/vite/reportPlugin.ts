import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readReport } from '../readReport.mjs';

/** What each module makes of the report. */
const MODULES: ReadonlyMap<string, (report: Awaited<ReturnType<typeof readReport>>) => string> = new Map([
  ['\0virtual:report', (report) => `export const report = ${JSON.stringify({ ...report, slides: null })};`],
  ['\0virtual:report/slides', ({ slides }) => `export const slides = ${JSON.stringify(slides)};`],
]);

/**
 * Makes `virtual:report`, the bundled report, already validated, and `virtual:report/slides`, its slides, which the first view has no need of.
 * It is checked here, so that the page need not download the schema for its own report; an invalid one stops the
 * build and says where and why. `inPage`: the module takes it whole from the page (`reportScript`), where another can be put in its place.
 */
export function reportPlugin(root: string, { inPage = false } = {}): Plugin {
  const file = fileIn(root);
  const reports = new Map<string, ReturnType<typeof readReport>>();

  return {
    name: 'as-stated:report',
    resolveId(source) {
      return MODULES.has(`\0${source}`) ? `\0${source}` : null;
    },
    async load(moduleId) {
      const moduleOf = MODULES.get(moduleId);
      if (moduleOf === undefined) return null;
      if (inPage) return FROM_PAGE.get(moduleId);
      this.addWatchFile(file);
      const json = await readFile(file, 'utf8');
      const key = createHash('sha256').update(json).digest('hex');
      const report = reports.get(key) ?? readReport(json);
      reports.set(key, report);
      return moduleOf(await report);
    },
    hotUpdate({ file: changed }) {
      if (changed !== file) return;
      for (const id of MODULES.keys()) {
        const module = this.environment.moduleGraph.getModuleById(id);
        if (module) this.environment.moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

const fileIn = (root: string) => join(root, 'src/report/report.json');

/** The modules of a page that holds its report itself, with its slides. */
const FROM_PAGE: ReadonlyMap<string, string> = new Map([
  ['\0virtual:report', `export const report = JSON.parse(document.getElementById('report').textContent);`],
  ['\0virtual:report/slides', 'export const slides = [];'],
]);

/** The bundled report as it stands in a page that holds its report itself: data, which no browser runs. */
export async function reportScript(root: string): Promise<string> {
  const report = await readReport(await readFile(fileIn(root), 'utf8'));
  const json = JSON.stringify(report).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="report">${json}</script>`;
}

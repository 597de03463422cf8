import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readReport } from '../readReport.mjs';

const id = 'virtual:report';
const resolvedId = `\0${id}`;

/**
 * Makes `virtual:report`: the bundled report, already validated, as a module that exports `report`.
 * It is checked here, so that the page need not download the schema for its own report; an invalid one stops the
 * build and says where and why. `inPage`: the module takes it from the page (`reportScript`), where another can be put in its place.
 */
export function reportPlugin(root: string, { inPage = false } = {}): Plugin {
  const file = fileIn(root);
  const modules = new Map<string, Promise<string>>();

  return {
    name: 'as-stated:report',
    resolveId(source) {
      return source === id ? resolvedId : null;
    },
    async load(moduleId) {
      if (moduleId !== resolvedId) return null;
      if (inPage) return FROM_PAGE;
      this.addWatchFile(file);
      const json = await readFile(file, 'utf8');
      const key = createHash('sha256').update(json).digest('hex');
      const module = modules.get(key) ?? reportModule(json);
      modules.set(key, module);
      return module;
    },
    hotUpdate({ file: changed }) {
      if (changed !== file) return;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module) this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

const fileIn = (root: string) => join(root, 'src/report/report.json');

/** The module of a page that holds its report itself. */
const FROM_PAGE = `export const report = JSON.parse(document.getElementById('report').textContent);`;

/** The bundled report as it stands in a page that holds its report itself: data, which no browser runs. */
export async function reportScript(root: string): Promise<string> {
  const report = await readReport(await readFile(fileIn(root), 'utf8'));
  const json = JSON.stringify(report).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="report">${json}</script>`;
}

async function reportModule(json: string): Promise<string> {
  return `export const report = ${JSON.stringify(await readReport(json))};`;
}

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
 * build and says where and why.
 */
export function reportPlugin(root: string): Plugin {
  const file = join(root, 'src/report/report.json');
  const modules = new Map<string, Promise<string>>();

  return {
    name: 'as-stated:report',
    resolveId(source) {
      return source === id ? resolvedId : null;
    },
    async load(moduleId) {
      if (moduleId !== resolvedId) return null;
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

async function reportModule(json: string): Promise<string> {
  return `export const report = ${JSON.stringify(await readReport(json))};`;
}

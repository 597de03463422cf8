import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the bundled report's file. */
export const bundledJson = readFileSync(join(import.meta.dirname, '../../src/report/report.json'), 'utf8');

/** The bundled report with pieces of its text replaced; a piece that it does not hold is a mistake of the test. */
export function bundledWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((json, [from, to]) => {
    if (!json.includes(from)) throw new Error(`The bundled report holds no ${from}`);
    return json.replaceAll(from, () => to);
  }, bundledJson);
}

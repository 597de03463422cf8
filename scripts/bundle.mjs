// Which files of a build a visit needs, read from Vite's manifest.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).optional(),
    isEntry: z.boolean().optional(),
    isDynamicEntry: z.boolean().optional(),
  }),
);

/** @typedef {Readonly<z.infer<typeof manifestShape>>} Manifest */

/** @param {string} folder of a build @returns {Manifest} */
export const readManifest = (folder) =>
  manifestShape.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));

/** The language that the budget is counted in: the first view needs one, whichever it is. */
const language = 'src/i18n/en/messages.ts';

/** Fetched as soon as a wide page is there: a part of its first view, though it comes late. */
const axis = 'src/timeline/AxisView.tsx';

/**
 * The scripts that these chunks can't run without: their own and, over and over, what they import statically.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 * @returns {ReadonlySet<string>} files
 */
export function closure(manifest, keys) {
  const open = [...keys];
  /** @type {Set<string>} */
  const seen = new Set();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(manifest[key]?.imports ?? []));
  }
  const files = [...seen].map((key) => manifest[key]?.file ?? '');
  return new Set(files.filter((file) => file.endsWith('.js')));
}

/**
 * The scripts of the first view on a wide screen: the entry's, those of one language and the timeline's axis.
 *
 * @param {Manifest} manifest
 */
export function firstView(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  return closure(manifest, [...entries, language, ...(manifest[axis] ? [axis] : [])]);
}

/**
 * The scripts that come only when a chart does: those loaded late from src/charts and the library's, with all that they
 * import and the first view hasn't.
 *
 * @param {Manifest} manifest
 * @param {(file: string) => boolean} hasRecharts whether a script holds the library
 */
export function chartsOnly(manifest, hasRecharts) {
  const keys = Object.keys(manifest).filter((key) => {
    const chunk = manifest[key];
    if (!chunk?.file.endsWith('.js')) return false;
    return (key.startsWith('src/charts/') && chunk.isDynamicEntry === true) || hasRecharts(chunk.file);
  });
  const first = firstView(manifest);
  return new Set([...closure(manifest, keys)].filter((file) => !first.has(file)));
}

/** Whether a script of a build holds the library. @param {string} folder @returns {(file: string) => boolean} */
export const knowsRecharts = (folder) => (file) =>
  readFileSync(join(folder, file), 'utf8').includes('recharts-wrapper');

// Which files of a build a visit needs: who imports whom stands in Vite's manifest, and a script is known by what it holds,
// so that a file can be moved and renamed.

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

/**
 * A build: its manifest, and the text of each of its scripts.
 *
 * @typedef {{ manifest: Manifest, textOf: (file: string) => string }} Build
 */

/** @param {string} folder of a build @returns {Build} */
export function readBuild(folder) {
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  return { manifest: manifestShape.parse(JSON.parse(read('.vite/manifest.json'))), textOf: read };
}

/** The messages of a language: their numerals name its locale. @param {string} language */
const words = (language) => new RegExp(`\\blocale:\\s*["'\`]${language}["'\`]`);

/** The lanes of the timeline's axis. */
const axis = /\btl-lane-body\b/;

/** The charts' library. */
const recharts = /\brecharts-wrapper\b/;

/**
 * The keys of the scripts that hold something. There must be one: what is no longer found is not counted.
 *
 * @param {Build} build
 * @param {RegExp} mark
 */
function holding({ manifest, textOf }, mark) {
  const keys = Object.keys(manifest).filter((key) => {
    const file = manifest[key]?.file ?? '';
    return file.endsWith('.js') && mark.test(textOf(file));
  });
  if (keys.length === 0) throw new Error(`No script of the build holds ${mark}.`);
  return keys;
}

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

/** The scripts of a language's messages alone. @param {Build} build @param {string} language */
export function wordsOf(build, language) {
  return new Set(holding(build, words(language)).map((key) => build.manifest[key]?.file ?? ''));
}

/**
 * The scripts of the first view on a wide screen: the entry's, those of one language (English, whichever it is) and the
 * timeline's axis, which is fetched as soon as a wide page is there.
 *
 * @param {Build} build
 */
export function firstView(build) {
  const { manifest } = build;
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  return closure(manifest, [...entries, ...holding(build, words('en')), ...holding(build, axis)]);
}

/**
 * The scripts that come only when a chart does: those loaded late that can't run without the library, and all that they
 * import and the first view hasn't.
 *
 * @param {Build} build
 */
export function chartsOnly(build) {
  const { manifest } = build;
  const library = holding(build, recharts).map((key) => manifest[key]?.file ?? '');
  const late = Object.keys(manifest).filter((key) => {
    const files = manifest[key]?.isDynamicEntry ? closure(manifest, [key]) : new Set();
    return library.some((file) => files.has(file));
  });
  const first = firstView(build);
  return new Set([...closure(manifest, late)].filter((file) => !first.has(file)));
}

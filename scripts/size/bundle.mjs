// Which files of a build a visit needs: who imports whom stands in Vite's manifest. What is not found there is an error, as it would
// not be counted.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
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

/** The messages of a language that the first view speaks with, by its folder. @param {string} language */
const words = (language) => new RegExp(`/i18n/${language}/firstMessages\\.`);

/** All of them, by the language's folder: those of the first view and the others. @param {string} language */
const allWords = (language) => new RegExp(`/i18n/${language}/(firstM|m)essages\\.`);

/** The sections of the page that come after its first view, by their folder. */
const section = /\/app\/page\//;

/** The lanes of the timeline's axis. */
const axis = /\btl-lane-body\b/;

/** A chart's drawing. */
const graphic = /\bchart-graphic\b/;

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
 * The keys of the scripts that are loaded late from a folder; there must be one.
 *
 * @param {Build} build
 * @param {RegExp} place
 */
function late({ manifest }, place) {
  const keys = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && place.test(key));
  if (keys.length === 0) throw new Error(`No script of the build is loaded late from ${place}.`);
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
  return new Set(late(build, allWords(language)).map((key) => build.manifest[key]?.file ?? ''));
}

/**
 * The scripts of the first view, which answers before any other is asked for: the entry's and those of one language (English,
 * whichever it is).
 *
 * @param {Build} build
 */
export function firstView(build) {
  const entries = Object.keys(build.manifest).filter((key) => build.manifest[key]?.isEntry);
  return closure(build.manifest, [...entries, ...late(build, words('en'))]);
}

/**
 * The scripts that follow it without anybody's asking: those of the sections below, with their words, and of the timeline's axis on a wide screen.
 *
 * @param {Build} build
 */
export function belowFirstView(build) {
  const first = firstView(build);
  const keys = [...late(build, section), ...late(build, allWords('en')), ...holding(build, axis)];
  return new Set([...closure(build.manifest, keys)].filter((file) => !first.has(file)));
}

/**
 * The scripts that come only when a chart does: those loaded late that can't run without the drawing of one, and all that they
 * import, a library too, and the page hasn't already.
 *
 * @param {Build} build
 */
export function chartsOnly(build) {
  const { manifest } = build;
  const graphics = holding(build, graphic).map((key) => manifest[key]?.file ?? '');
  const drawing = Object.keys(manifest).filter((key) => {
    const files = manifest[key]?.isDynamicEntry ? closure(manifest, [key]) : new Set();
    return graphics.some((file) => files.has(file));
  });
  const sooner = new Set([...firstView(build), ...belowFirstView(build)]);
  return new Set([...closure(manifest, drawing)].filter((file) => !sooner.has(file)));
}

/**
 * The scripts of each format that a report is taken away in, by the name of its file, and of the menu, with the library that makes it:
 * all that is loaded when it
 * is asked for and the first view hasn't.
 *
 * @param {Build} build
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
export function exportsAlone(build) {
  const { manifest } = build;
  const first = firstView(build);
  const keys = Object.keys(manifest).filter(
    (key) => key.startsWith('src/exports/') && manifest[key]?.isDynamicEntry,
  );
  return new Map(
    keys.map((key) => {
      const library = (manifest[key]?.dynamicImports ?? []).filter((one) => one.includes('node_modules/'));
      const files = [...closure(manifest, [key, ...library])].filter((file) => !first.has(file));
      return [key.replace(/^.*\/|\.tsx?$/g, ''), new Set(files)];
    }),
  );
}

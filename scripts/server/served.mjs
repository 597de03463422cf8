// What a path stands for in a served folder.
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** The kinds of files that a build holds, by their extension. @satisfies {Readonly<Record<`.${string}`, string>>} */
export const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** @param {string} file */
function typeOf(file) {
  const [, type] = Object.entries(types).find(([extension]) => extension === extname(file)) ?? [];
  return type ?? 'application/octet-stream';
}

/**
 * What stands below a path besides the folder's own files, by the path with its slashes (`/peers/`): another folder, or
 * pages that are made when they are asked for, by the rest of the path.
 *
 * @typedef {Readonly<Record<string, string | ((rest: string) => string | undefined)>>} Routes
 */

/** @typedef {{ body: Buffer | string, type: string }} Found */

/** The path that a request asks for, or null where it can't be one. @param {string} url as requested, with its query */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * A file's content, or null where it is none of the folder's: neither a path nor a symbolic link leads out of it.
 *
 * @param {string} folder
 * @param {string} path below it
 * @returns {Promise<Found | null>}
 */
async function fileIn(folder, path) {
  try {
    const root = resolve(folder);
    const file = normalize(join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    const [real, realRoot] = await Promise.all([realpath(file), realpath(root)]);
    if (!file.startsWith(root + sep) || !real.startsWith(realRoot + sep)) return null;
    return { body: await readFile(real), type: typeOf(file) };
  } catch {
    return null;
  }
}

/**
 * What a request asks for, or null where there is no such thing.
 *
 * @param {string} folder
 * @param {Routes} routes
 * @param {string} url
 * @param {string | null} written where reports are being written: its JSON files go before the folder's, as they are now
 * @returns {Promise<Found | null>}
 */
export async function find(folder, routes, url, written = null) {
  const path = pathOf(url);
  if (path === null) return null;
  const [prefix = '', route = folder] =
    Object.entries(routes).find(([begin]) => path.startsWith(begin)) ?? [];
  const rest = path.slice(prefix.length);
  if (written !== null && route === folder && rest.endsWith('.json')) {
    const file = await fileIn(written, rest);
    if (file !== null) return file;
  }
  if (typeof route === 'string') return fileIn(route, rest);
  const body = route(rest);
  return body === undefined ? null : { body, type: types['.html'] };
}

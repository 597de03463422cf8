import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ONE_FILE } from '../../src/exports/oneFile/oneFileName.ts';
import type { BuiltFile, Version } from '../../src/app/offline/copy.ts';

/** What the page is made of; pictures for other sites, what crawlers read and packed copies are not. */
const KEPT: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.woff2', '.svg', '.webmanifest']);

const WORKER = 'sw.js';

/** What is large and asked for by few is kept when it is. */
const ASKED: readonly string[] = [ONE_FILE];

const LEFT: ReadonlySet<string> = new Set([WORKER, ...ASKED]);

/** Writes the service worker, which keeps the whole product for when there is no network, with the list of what it keeps. */
export function offlinePlugin(root: string): Plugin {
  let folder = '';
  return {
    name: 'as-stated:offline',
    apply: 'build',
    configResolved({ build: { outDir } }) {
      folder = join(root, outDir);
    },
    writeBundle: {
      order: 'post',
      // From the disk, so that the list holds what will be served.
      async handler() {
        await writeFile(join(folder, WORKER), await serviceWorker(root, await versionIn(folder)));
      },
    },
  };
}

/** What a built folder holds to keep, named after all of it. */
export async function versionIn(folder: string): Promise<Version> {
  const names = await readdir(folder, { recursive: true });
  const kept = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => KEPT.has(extname(name)) && !LEFT.has(name))
    .sort();
  const [files, asked] = await Promise.all(
    [kept, ASKED].map((list) => Promise.all(list.map((name) => built(folder, name)))),
  );
  return {
    id: digest('hex', JSON.stringify([files, asked])).slice(0, 16),
    files: files ?? [],
    asked: asked ?? [],
  };
}

async function built(folder: string, name: string): Promise<BuiltFile> {
  return {
    // A page is asked for by its folder.
    path: name.replace(/(^|\/)index\.html$/, '$1'),
    sha256: digest('base64', await readFile(join(folder, name))),
  };
}

const digest = (encoding: 'hex' | 'base64', content: string | Uint8Array) =>
  createHash('sha256').update(content).digest(encoding);

/** The worker as one script of its own. */
async function serviceWorker(root: string, version: Version): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      rolldownOptions: {
        input: join(root, 'src/app/offline/serviceWorker.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not made');
  return chunk.code;
}

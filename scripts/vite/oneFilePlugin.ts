import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { ONE_FILE } from '../../src/exports/oneFile/oneFileName.ts';

/** Writes the product in one file beside the page, which puts a report into it when a reader asks for that. */
export function oneFilePlugin(root: string): Plugin {
  let folder = '';
  return {
    name: 'as-stated:one-file',
    apply: 'build',
    configResolved({ build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async writeBundle() {
      const made = await build({ root, mode: 'single', logLevel: 'error', build: { write: false } });
      const [output] = Array.isArray(made) ? made : [made];
      const files = output && 'output' in output ? output.output : [];
      const page = files.find(({ fileName }) => fileName === 'index.html');
      if (page?.type !== 'asset') throw new Error('The one file was not made');
      await writeFile(join(folder, ONE_FILE), page.source);
    },
  };
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What text is, so that it gets shorter; pictures and faces are compressed already. */
const TEXT: ReadonlySet<string> = new Set([
  '.html',
  '.js',
  '.css',
  '.svg',
  '.json',
  '.txt',
  '.xml',
  '.webmanifest',
]);

/** Longer than this, the best that brotli can do would hold the build up for long. */
const LONG = 1_000_000;

/** Shorter than this, a file is one packet however it is sent. */
const LEAST = 600;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes each text of the build once more as brotli (.br) and gzip (.gz) beside it, for servers that send what is there. */
export function compressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'as-stated:compress',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      async handler() {
        const files = await readdir(folder, { recursive: true });
        const texts = files.filter((file) => TEXT.has(extname(file)) && !file.startsWith('.vite'));
        await Promise.all(texts.map((file) => compressed(join(folder, file))));
      },
    },
  };
}

async function compressed(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < LEAST) return;
  const [br, gz] = await Promise.all([
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: text.length > LONG ? 9 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    zip(text, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

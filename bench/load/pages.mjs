// The pages whose loading is measured, each a folder with an index.html: ours as it is built, what would be written quickly instead, and
// the same words as bare text.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { echartsPage } from './echartsPage.mjs';

/** @typedef {{ name: string, folder: string }} LoadedPage */

/** @param {string} product as it is built @returns {Promise<readonly LoadedPage[]>} ours first, bare text last */
export async function loadedPages(product) {
  const scratch = mkdtempSync(join(tmpdir(), 'as-stated-load-'));
  const plain = join(scratch, 'plain');
  await build({
    root: join(import.meta.dirname, 'plain'),
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: plain, emptyOutDir: true },
  });
  return [
    { name: 'As Stated', folder: product },
    { name: 'React and recharts, plain', folder: plain },
    { name: 'ECharts, plain', folder: echartsPage(scratch) },
    { name: 'bare text', folder: bareText(product, scratch) },
  ];
}

/** The words of our page without its styles, scripts and drawings. @param {string} product @param {string} scratch */
function bareText(product, scratch) {
  const page = readFileSync(join(product, 'index.html'), 'utf8');
  const words = page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replaceAll(/<(script|style|svg|noscript)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<(?!\/?(h[1-6]|p|ul|li)\b)[^>]*>/g, ' ')
    .replaceAll(/<(\/?\w+)[^>]*>/g, '<$1>');
  const folder = mkdtempSync(join(scratch, 'bare-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><link rel="icon" href="data:,"><body>${words}</body></html>`,
  );
  return folder;
}

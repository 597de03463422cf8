import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Nothing is painted before the script has run, as in the other pages, whose scripts hold the parser up. */
const blockRendering: Plugin = {
  name: 'block-rendering',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
};

/** The bench page: the product's timeline alone, built as the product is. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { '@': join(import.meta.dirname, '../../src') } },
  plugins: [react(), blockRendering],
  logLevel: 'warn',
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // One file, as the other libraries come in one.
    rolldownOptions: { input: join(import.meta.dirname, 'bench.html'), output: { codeSplitting: false } },
  },
});

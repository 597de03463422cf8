import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { inlineIconPlugin, pagePlugin } from './scripts/vite/pagePlugin.ts';
import { compressPlugin } from './scripts/vite/compressPlugin.ts';
import { noticesPlugin } from './scripts/vite/noticesPlugin.ts';
import { offlinePlugin } from './scripts/vite/offlinePlugin.ts';
import { oneFilePlugin } from './scripts/vite/oneFilePlugin.ts';
import { policyPlugin } from './scripts/vite/policyPlugin.ts';
import { publishPlugin } from './scripts/vite/publishPlugin.ts';
import { reportPlugin } from './scripts/vite/reportPlugin.ts';
import { tracelessPlugin } from './scripts/vite/tracelessPlugin.ts';
import packageJson from './package.json' with { type: 'json' };

const root = import.meta.dirname;

/** The first view carries the names of all that may come after it: a short hash tells versions apart as well. */
const NAMES = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/** `--mode single`: the whole product in one file that works from a memory stick (file:), which the other mode puts beside the page. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root,
    base: './',
    resolve: { alias: { '@': join(root, 'src') } },
    define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
    plugins: [
      react(),
      tracelessPlugin(),
      reportPlugin(root, { inPage: single }),
      single && [inlineIconPlugin(root), viteSingleFile({ removeViteModuleLoader: true })],
      noticesPlugin(root),
      pagePlugin(root, { single }),
      !single && publishPlugin(root, process.env['SITE_URL']),
      policyPlugin(),
      !single && offlinePlugin(root),
      !single && oneFilePlugin(root),
      !single && compressPlugin(),
    ],
    worker: { format: 'es', rolldownOptions: { output: NAMES } },
    build: {
      manifest: !single,
      sourcemap: false,
      // The first with light-dark(), so that it needs no stand-in.
      cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      outDir: 'dist',
      copyPublicDir: !single,
      // Every browser that knows light-dark() knows it.
      modulePreload: { polyfill: false },
      // What the first view can't do without is one script: in pieces, each is compressed without what the others hold. So are the
      // small modules that give a report's texts their languages, which all that comes later shares in ever other sets: each script
      // of its own is a name more that the first view carries.
      ...(!single && {
        rolldownOptions: {
          output: {
            ...NAMES,
            codeSplitting: {
              groups: [
                { name: 'first', tags: ['$initial'] },
                { name: 'texts', test: /src.(report.texts.|charts.chartWords)/ },
                // Likewise the small parts that know nothing of reports.
                {
                  name: 'ui',
                  test: /src.ui.(use|is|screen.(use|elementSize)|loading.useNear|Fold|cell|moveInGrid|randomName)/,
                },
                // What recharts stands on, as a script of its own: read in one, they make one long task.
                {
                  name: 'chartState',
                  test: /node_modules.(@reduxjs|redux|immer|reselect|es-toolkit|d3-|victory-vendor)/,
                },
              ],
            },
          },
        },
      }),
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      setupFiles: ['scripts/vitest-setup.ts'],
      maxWorkers: 2,
      // The text of a style sheet, where a test is of that.
      css: { include: [/\.css\?raw$/] },
      // No promise of these tests is about time, and a busy machine is not a fault.
      testTimeout: 300_000,
      restoreMocks: true,
      unstubGlobals: true,
    },
  };
});

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import type * as Prerender from '../../src/app/prerender.tsx';
import { withSource } from '../withSource.mjs';
import { atEnd } from './atEnd.ts';
import { belowStyles } from './belowStyles.ts';
import { firstPaint } from './firstPaint.ts';
import { afterPaint, beforePaint, keepPresses } from './pageScripts.mjs';
import { reportPlugin, reportScript } from './reportPlugin.ts';
import { watchStart } from './watchStart.mjs';

/** Where index.html has the page put; an index.html without it is a mistake. */
const PLACE = '<div id="root"><!--app--></div>';

/** A sheet's name: after those that it is taken from, as it is kept for good where it is served. */
function named(what: string, sheets: readonly string[]): string {
  const hash = createHash('sha256').update(sheets.join('\n')).digest('base64url');
  return `assets/${what}-${hash.slice(0, 7)}.css`;
}

/** A page as it is written: the language it is in, its address in the product, what stands in it. */
interface Written {
  readonly language: string;
  readonly tag: string;
  readonly title: string;
  readonly html: string;
}

/**
 * Writes the page as it first appears, in each language at its own address (the default at the product's, the others in a folder of
 * their name): it is read before any script has run, and where none runs at all. `single`: one file, in the default language, which holds
 * its report as data.
 */
export function pagePlugin(folder: string, { single }: { readonly single: boolean }): Plugin {
  let define: Record<string, unknown> = {};
  return {
    name: 'as-stated:page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      define = config.define ?? {};
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
        return html;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html');
        const { pages, words } = await prerendered(folder, define);
        const [first, ...others] = pages;
        if (!first) throw new Error('The product has no language');
        const base = atEnd(textOf(page.source), watching(words));
        const languages = pages.map(({ language }) => language);
        if (single) {
          const report = await reportScript(folder);
          const holding = base.replace(PLACE, () => `${report}\n    ${PLACE}`);
          page.source = filled(holding, first, languages, './');
          return;
        }
        const sheets = Object.keys(bundle).filter((name) => name.endsWith('.css'));
        const below = belowStyles(bundle);
        const parts = {
          styles: (name: string) => styleIn(bundle, name),
          facesName: named('faces', sheets.toSorted()),
          below,
          belowName: named('below', below),
          early: beforePaint.toString(),
          presses: keepPresses.toString(),
          late: afterPaint.toString(),
        };
        const main = firstPaint(filled(base, first, languages, './'), { ...parts, root: './' });
        page.source = main.html;
        this.emitFile({
          type: 'asset',
          fileName: parts.facesName,
          // The faces' files lie beside this style sheet, as they did beside the one that named them.
          source: main.faces,
        });
        this.emitFile({ type: 'asset', fileName: parts.belowName, source: main.below });
        for (const other of others) {
          const { html } = firstPaint(filled(base, other, languages, '../'), { ...parts, root: '../' });
          this.emitFile({ type: 'asset', fileName: `${other.language}/index.html`, source: html });
        }
      },
    },
  };
}

async function prerendered(folder: string, define: Record<string, unknown>) {
  const plugins = [react(), reportPlugin(folder)];
  return withSource(
    'app/prerender.tsx',
    async ({ prerender, startWords }: typeof Prerender) => ({
      pages: await prerender(),
      words: await startWords(),
    }),
    { plugins, define },
  );
}

function filled(
  html: string,
  { tag, title, html: page, language }: Written,
  languages: readonly string[],
  root: string,
) {
  return html
    .replace(PLACE, () => `<div id="root" data-prerendered="${language}">${page}</div>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /<html lang="[^"]*">/,
      () => `<html lang="${tag}" data-root="${root}" data-languages="${languages.join(' ')}">`,
    );
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

function styleIn(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build has no ${name}`);
  return textOf(file.source);
}

/** At the page's end, which is before the scripts that it watches over, and after the first paint. */
const watching = (words: Parameters<typeof watchStart>[0]) =>
  `<script>(${watchStart.toString()})(${JSON.stringify(words).replaceAll('<', String.raw`\u003c`)})</script>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts the icon into the page itself: the single file has nothing beside it. */
export function inlineIconPlugin(root: string): Plugin {
  return {
    name: 'as-stated:inline-icon',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const icon = await readFile(join(root, 'public/favicon.svg'), 'utf8');
        return html
          .replace('./favicon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
          .replace(/ *<link rel="apple-touch-icon"[^>]*>\n/, '');
      },
    },
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type * as Prerender from '../../src/app/prerender.tsx';
import { withSource } from '../withSource.mjs';
import { reportPlugin } from './reportPlugin.ts';
import { watchStart } from './watchStart.mjs';

/** Where index.html has the page put; an index.html without it is a mistake. */
const placeholder = '<div id="root"><!--app--></div>';

/**
 * Writes the page as it first appears into the built index.html, in English: it is read before any script has run,
 * and where none runs at all. Also asks for the fonts early, so that the text is not set twice, and watches over the start
 * of the scripts.
 */
export function pagePlugin(folder: string): Plugin {
  let define: Record<string, unknown> = {};
  return {
    name: 'as-stated:page',
    apply: 'build',
    configResolved(config) {
      define = config.define ?? {};
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const plugins = [react(), reportPlugin(folder)];
        if (!html.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
        const {
          html: page,
          title,
          words,
        } = await withSource(
          'app/prerender.tsx',
          async ({ prerender, startWords }: typeof Prerender) => ({
            ...(await prerender('en')),
            words: await startWords(),
          }),
          { plugins, define },
        );
        const root = `<div id="root" data-prerendered>${page}</div>`;
        const whole = html
          .replace(placeholder, () => root)
          .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>\n    ${watching(words)}`);
        return { html: whole, tags: preloads(Object.keys(bundle)) };
      },
    },
  };
}

/** Before the scripts that it watches over. */
const watching = (words: Parameters<typeof watchStart>[0]) =>
  `<script>(${watchStart.toString()})(${JSON.stringify(words).replaceAll('<', String.raw`\u003c`)})</script>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function preloads(files: readonly string[]): HtmlTagDescriptor[] {
  return files
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` },
      injectTo: 'head',
    }));
}

/** Puts the icon into the page itself: the single file has nothing beside it. */
export function inlineIconPlugin(root: string): Plugin {
  return {
    name: 'as-stated:inline-icon',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const icon = await readFile(join(root, 'public/favicon.svg'), 'utf8');
        return html.replace('./favicon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`);
      },
    },
  };
}

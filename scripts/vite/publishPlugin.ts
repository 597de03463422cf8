import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import type * as Published from '../../src/app/publish/published.ts';
import { withSource } from '../withSource.mjs';
import { escaped, headTags, pathOf, siteFrom, type Publication } from './headTags.ts';
import { reportPlugin } from './reportPlugin.ts';
import { robots, sitemap, webManifest } from './siteFiles.ts';

/**
 * Tells other sites, crawlers and home screens of the pages: tags in their heads, the figures as data at their ends, and the files
 * beside them. `address`: what `SITE_URL` says; without it nothing is told that only holds for an address.
 */
export function publishPlugin(folder: string, address: string | undefined): Plugin {
  let define: Record<string, unknown> = {};
  return {
    name: 'as-stated:publish',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      define = config.define ?? {};
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const publication = await read(folder, define, address);
        const { pages, site } = publication;
        for (const page of pages) {
          const path = pathOf(page, publication);
          const file = bundle[`${path}index.html`];
          if (file?.type !== 'asset') throw new Error(`The build has no ${path}index.html`);
          const html = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          file.source = html
            .replace(
              /(<meta\s+name="description"\s+content=")[^"]*/,
              (__, begin: string) => begin + escaped(page.description),
            )
            .replace('</head>', () => `${headTags(page, publication)}  </head>`)
            .replace(
              '</body>',
              () => `  <script type="application/ld+json">${page.dataset}</script>\n  </body>`,
            );
          if (page.oembed !== null)
            this.emitFile({ type: 'asset', fileName: `${path}oembed.json`, source: page.oembed });
          const source = webManifest(page, publication);
          this.emitFile({ type: 'asset', fileName: `${path}manifest.webmanifest`, source });
        }
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: robots(publication) });
        if (site !== null)
          this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap(publication, site) });
      },
    },
  };
}

async function read(
  folder: string,
  define: Record<string, unknown>,
  address: string | undefined,
): Promise<Publication> {
  const site = siteFrom(address);
  const pages = await withSource(
    'app/publish/published.ts',
    ({ published }: typeof Published) => published(site),
    { plugins: [react(), reportPlugin(folder)], define },
  );
  return { pages, site };
}
